using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="DateTimeField"/>.</summary>
internal sealed class DateTimeFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<DateTimeField, DateTimeFieldSettings>(localizer, nameof(DateTimeField.Value))
{
    protected override bool IsEmpty(DateTimeField field) => field.Value is null;
}
