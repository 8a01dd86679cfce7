using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Content.GraphQL;

/// <summary>Adds the items that a part refers to by localization set, each in the language of the item, or in the one that stands in for it.</summary>
public static class ReferenceFields
{
    public static void AddReferences<TPart>(this ObjectGraphType<TPart> type, string name, string description, Func<TPart, LocalizationSetContentPickerField?> references)
        where TPart : ContentPart
        => type.Field<ListGraphType<ContentItemInterface>>(name)
            .Description(description)
            .Resolve(context => context.RequestServices!.GetRequiredService<LocalizationSetLoader>()
                .Load(context, references(context.Source)?.LocalizationSets ?? [], Translations.CultureOf(context.Source.ContentItem)));
}
