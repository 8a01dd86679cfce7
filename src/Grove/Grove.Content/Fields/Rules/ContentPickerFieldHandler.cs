using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="ContentPickerField"/>.</summary>
internal sealed class ContentPickerFieldHandler(IStringLocalizer<FieldRules> localizer)
    : FieldHandler<ContentPickerField, ContentPickerFieldSettings>(localizer, nameof(ContentPickerField.ContentItemIds))
{
    protected override bool IsEmpty(ContentPickerField field) => field.ContentItemIds is null or [];

    protected override void Check(ValidateContentFieldContext context, ContentPickerField field, ContentPickerFieldSettings settings)
    {
        if (!settings.Multiple && field.ContentItemIds.Length > 1)
        {
            Fail(context, S["{0} takes one item.", NameOf(context)]);
        }
    }
}
