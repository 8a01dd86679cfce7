using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace Grove.Content.Taxonomies;

/// <summary>Holds that an item has the terms that the field asks for.</summary>
internal sealed class TaxonomyFieldHandler(IStringLocalizer<TaxonomyFieldHandler> S) : ContentFieldHandler<TaxonomyField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var count = field.TermContentItemIds?.Length ?? 0;

        if (settings.Required && count == 0)
        {
            context.Fail(S["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.TermContentItemIds));
        }
        else if (settings.Unique && count > 1)
        {
            context.Fail(S["{0} takes one term.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.TermContentItemIds));
        }

        return Task.CompletedTask;
    }
}
