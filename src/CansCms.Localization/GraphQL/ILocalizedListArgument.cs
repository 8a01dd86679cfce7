using GraphQL.Types;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;

namespace CansCms.Localization.GraphQL;

/// <summary>
/// An argument that lists in a language take beside those of the generated list, which a module cannot extend: <c>terms</c>, <c>country</c>.
/// A module registers it.
/// </summary>
public interface ILocalizedListArgument
{
    /// <summary>The argument as the schema has it.</summary>
    QueryArgument Argument { get; }

    /// <summary>Whether lists of the type take it.</summary>
    bool IsOf(ContentTypeDefinition type);

    /// <summary>Narrows the list to what the argument says, in SQL.</summary>
    /// <param name="query">The items of the type in the languages of the reader.</param>
    /// <param name="contentType">The type that is listed.</param>
    /// <param name="value">What was given, never null.</param>
    /// <param name="reads">Gets what the answer depends on beside the items of the type, in the words of <see cref="ContentReads.Say"/>.</param>
    Task<IQuery<ContentItem>> NarrowAsync(IQuery<ContentItem> query, string contentType, object value, ICollection<string> reads);
}
