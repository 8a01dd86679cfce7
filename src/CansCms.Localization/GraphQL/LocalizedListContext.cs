using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using OrchardCore.ContentManagement;
using YesSql;

namespace CansCms.Localization.GraphQL;

/// <summary>What the field of a content type's list is asked on behalf of the list in a language. <see cref="LocalizedListFilter"/> knows the request by it.</summary>
internal sealed class LocalizedListContext : ResolveFieldContext
{
    private const string Where = "where";

    /// <param name="asked">The request for the list in a language.</param>
    /// <param name="generated">The field that lists the items of the type.</param>
    /// <param name="contentType">The type whose items are listed.</param>
    public LocalizedListContext(IResolveFieldContext asked, FieldType generated, string contentType) : base(asked)
    {
        FieldDefinition = generated;
        ContentType = contentType;
        Culture = asked.GetArgument<string>("culture");
    }

    public string ContentType { get; }

    /// <summary>What the list depends on beside the items of the type.</summary>
    public List<string> Reads { get; } = [];

    /// <summary>The language that is asked for; once the query is narrowed, the site's culture that it stands for.</summary>
    public string Culture { get; set; }

    /// <summary>The narrowed query. The field's resolver adds the document's conditions to it.</summary>
    public IQuery<ContentItem>? Query { get; set; }

    /// <summary>
    /// Says with the conditions of the request in which languages its items are. The query knows it already; whoever keeps the answer learns from
    /// them which changes do not concern it.
    /// </summary>
    public void AreIn(IEnumerable<string> cultures)
    {
        var asked = Arguments?.TryGetValue(Where, out var where) is true ? where.Value : null;
        var languages = new Dictionary<string, object?> { ["localization"] = new Dictionary<string, object?> { ["culture_in"] = cultures.ToArray() } };

        // The arguments are those of the field that asks, too.
        Arguments = new Dictionary<string, ArgumentValue>(Arguments ?? new Dictionary<string, ArgumentValue>())
        {
            [Where] = new(new Dictionary<string, object?> { ["AND"] = asked is null ? new[] { languages } : new[] { asked, languages } }, ArgumentSource.Literal),
        };
    }
}
