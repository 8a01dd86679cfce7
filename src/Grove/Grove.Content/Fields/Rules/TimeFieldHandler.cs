using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="TimeField"/>.</summary>
internal sealed class TimeFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<TimeField, TimeFieldSettings>(localizer, nameof(TimeField.Value))
{
    protected override bool IsEmpty(TimeField field) => field.Value is null;
}
