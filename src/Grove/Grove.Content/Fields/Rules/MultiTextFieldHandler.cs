using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="MultiTextField"/>.</summary>
internal sealed class MultiTextFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<MultiTextField, MultiTextFieldSettings>(localizer, nameof(MultiTextField.Values))
{
    protected override bool IsEmpty(MultiTextField field) => field.Values is null or [];
}
