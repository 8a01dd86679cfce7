using GraphQL;
using GraphQL.Types;
using OrchardCore.ContentManagement;
using YesSql;

namespace CansCms.Localization.GraphQL;

/// <summary>What the field of a content type's list is asked on behalf of the list in a language. <see cref="LocalizedListFilter"/> knows the request by it.</summary>
internal sealed class LocalizedListContext : ResolveFieldContext
{
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

    /// <summary>The languages that the list is made of, the best first; none while the query is not narrowed.</summary>
    public IReadOnlyList<string> Chain { get; set; } = [];

    /// <summary>The narrowed query. The field's resolver adds the document's conditions to it.</summary>
    public IQuery<ContentItem>? Query { get; set; }
}
