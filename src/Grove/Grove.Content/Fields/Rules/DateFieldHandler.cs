using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="DateField"/>.</summary>
internal sealed class DateFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<DateField, DateFieldSettings>(localizer, nameof(DateField.Value))
{
    protected override bool IsEmpty(DateField field) => field.Value is null;
}
