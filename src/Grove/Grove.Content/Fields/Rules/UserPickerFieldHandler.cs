using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="UserPickerField"/>.</summary>
internal sealed class UserPickerFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<UserPickerField, UserPickerFieldSettings>(localizer, nameof(UserPickerField.UserIds))
{
    protected override bool IsEmpty(UserPickerField field) => field.UserIds is null or [];
}
