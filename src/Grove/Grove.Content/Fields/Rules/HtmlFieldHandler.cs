using Grove.Content.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="HtmlField"/>, which is cleaned on its way in.</summary>
internal sealed class HtmlFieldHandler(SanitizedHtml sanitized, IStringLocalizer<FieldRules> localizer) : FieldHandler<HtmlField, HtmlFieldSettings>(localizer, nameof(HtmlField.Html))
{
    public override Task CreatingAsync(CreateContentFieldContext context, HtmlField field) => CleanAsync(context, field);

    public override Task UpdatingAsync(UpdateContentFieldContext context, HtmlField field) => CleanAsync(context, field);

    protected override bool IsEmpty(HtmlField field) => string.IsNullOrWhiteSpace(field.Html);

    private Task CleanAsync(ContentFieldContextBase context, HtmlField field)
    {
        if (context.ContentPartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml && sanitized.Changed(field.Html) is { } clean)
        {
            field.Html = clean;
            var part = context.ContentItem.Get<ContentPart>(context.PartName);
            part.Apply(context.ContentPartFieldDefinition.Name, field);
        }

        return Task.CompletedTask;
    }
}
