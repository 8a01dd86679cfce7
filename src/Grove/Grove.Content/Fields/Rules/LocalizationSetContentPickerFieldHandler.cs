using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="LocalizationSetContentPickerField"/>.</summary>
internal sealed class LocalizationSetContentPickerFieldHandler(IStringLocalizer<FieldRules> localizer)
    : FieldHandler<LocalizationSetContentPickerField, LocalizationSetContentPickerFieldSettings>(localizer, nameof(LocalizationSetContentPickerField.LocalizationSets))
{
    protected override bool IsEmpty(LocalizationSetContentPickerField field) => field.LocalizationSets is null or [];

    protected override void Check(ValidateContentFieldContext context, LocalizationSetContentPickerField field, LocalizationSetContentPickerFieldSettings settings)
    {
        if (!settings.Multiple && field.LocalizationSets.Length > 1)
        {
            Fail(context, S["{0} takes one item.", NameOf(context)]);
        }
    }
}
