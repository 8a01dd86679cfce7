namespace CansCms.Tests.Databases.Plans;

/// <summary>Statements that may read a table from end to end, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Covers">Which.</param>
/// <param name="IsShownByRows">Whether the plan alone is good, and only the rows that are really read tell.</param>
internal sealed record PlanException(string Reason, Func<Statement, bool> Covers, bool IsShownByRows = false)
{
    private const string Admin = "/Admin";

    public static IReadOnlyList<PlanException> All { get; } =
    [
        new("How many there are is known by counting them. Pages of the admin say it, the sitemap is divided by it, and front ends ask for totalCount.",
            statement => Counts(statement) && (IsOf(statement, Admin) || IsOf(statement, "/sitemap.xml") || statement.Question.Contains("totalCount", StringComparison.Ordinal))),
        new("Nothing leads to a part of a text: what is newest is looked at first, until the page is full.",
            statement => statement.Question.Contains("_contains", StringComparison.Ordinal) || IsOf(statement, "/kk/search") || statement.Question.Contains("?text=", StringComparison.Ordinal),
            IsShownByRows: true),
        new("Items of all types are sorted by title or creation for an editor who asks for it; of one type they are read in that order.",
            statement => statement.Question is $"{Admin}/Contents/ContentItems?sort=title" or $"{Admin}/Contents/ContentItems?sort=created"),
        new("What somebody owns is looked for in the list's order: few own nearly everything, and no list of the product asks for the rest.",
            statement => statement.Question.Contains("owner:", StringComparison.Ordinal), IsShownByRows: true),
        new("Of settings, roles and definitions there is one document each, which its type leads to.",
            statement => statement.Sql.StartsWith("SELECT \"Type\", \"Id\", \"Version\"", StringComparison.Ordinal)),
        new("Events to come are few, however many there were.", statement => statement.Sql.Contains("\"OverUtc\" > ", StringComparison.Ordinal)),
        new("What is due is published at once, and then is not due any more.", statement => statement.Sql.Contains("\"ScheduledPublishDateTimeUtc\" < ", StringComparison.Ordinal)),
    ];

    private static bool Counts(Statement statement) => statement.Sql.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal);

    private static bool IsOf(Statement statement, string address) => statement.Question.StartsWith(address, StringComparison.Ordinal);
}
