using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="NumericField"/>.</summary>
internal sealed class NumericFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<NumericField, NumericFieldSettings>(localizer, nameof(NumericField.Value))
{
    protected override bool IsEmpty(NumericField field) => field.Value is null;

    protected override void Check(ValidateContentFieldContext context, NumericField field, NumericFieldSettings settings)
    {
        if (field.Value < settings.Minimum)
        {
            Fail(context, S["{0} must be {1} or more.", NameOf(context), settings.Minimum!]);
        }
        else if (field.Value > settings.Maximum)
        {
            Fail(context, S["{0} must be {1} or less.", NameOf(context), settings.Maximum!]);
        }
    }
}
