using CansCms.Localization.Models;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>An item of a list in a language, with the fields of its content type.</summary>
internal sealed class LocalizedItemGraphType : ObjectGraphType<LocalizedItem>
{
    public LocalizedItemGraphType(string contentType, IObjectGraphType itemType, IStringLocalizer<LocalizedListRoot> S)
    {
        Name = contentType + "_Localized";
        Description = S["An item in the best language for the reader."];

        Field("servedCulture", item => item.Culture).Description(S["The language that the item is in."]);
        Field("isFallback", item => item.IsFallback).Description(S["Whether that is another language than the one asked for."]);
        AddField(new FieldType
        {
            Name = "item",
            Description = S["The item itself."],
            ResolvedType = new NonNullGraphType(itemType),
            Resolver = new FuncFieldResolver<LocalizedItem, ContentItem>(context => context.Source.Item),
        });
    }
}
