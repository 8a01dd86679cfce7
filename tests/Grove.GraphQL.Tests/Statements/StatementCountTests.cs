using Grove.GraphQL.Tests.Library;

namespace Grove.GraphQL.Tests.Statements;

/// <summary>What an answer costs depends on its shape, not on how many items are in it.</summary>
public sealed class StatementCountTests
{
    private const string Books = """
        { book(first: 200) {
            displayText
            localization { culture localizations { displayText ... on Book { shelf { listContentItem { displayText } } } } }
            topics { termContentItems { displayText } taxonomyContentItem { displayText } }
            related { contentItems { displayText ... on Book { topics { termContentItems { displayText } } related { contentItems { displayText } } } } }
            readers { users { userName } }
            cover { files { fileName url mediaText } }
            bag { contentItems { displayText ... on Quotation { source { contentItems { displayText } } } } }
            shelf { listContentType listContentItem { displayText } }
        } }
        """;

    private const string Shelves = "{ shelf(first: 200) { displayText list { contentItems { displayText ... on Book { localization { localizations { displayText } } } } } } }";

    private const string Menus = "{ menu(first: 200) { displayText menuItemsList { menuItems { ... on LinkMenuItem { displayText linkMenuItem { url } } } } } }";

    [Theory]
    [InlineData(Books)]
    [InlineData(Shelves)]
    [InlineData(Menus)]
    public async Task A_long_list_costs_as_many_statements_as_a_short_one(string query)
    {
        var few = await StatementsAsync(3, query);
        var many = await StatementsAsync(50, query);

        Assert.True(few.Count == many.Count, $"{few.Count} statements for 3, {many.Count} for 50:\n{string.Join('\n', many.Distinct())}");
        Assert.InRange(many.Count, 1, 12);
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync(int books, string query)
    {
        await using var library = await LibraryHost.StartAsync(books);
        await library.AskAsync("{ __typename }");

        var (status, answer) = await library.AskAsync(query);

        Assert.Equal(200, status);
        Assert.Null(answer["errors"]);
        Assert.True(answer["data"]!.AsObject().Single().Value!.AsArray().Count >= books);
        return library.Statements;
    }
}
