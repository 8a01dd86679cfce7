using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="TextField"/>.</summary>
internal sealed class TextFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<TextField, TextFieldSettings>(localizer, nameof(TextField.Text))
{
    // A pattern comes from whoever defines types; it must not hold a request up.
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(200);

    protected override bool IsEmpty(TextField field) => string.IsNullOrWhiteSpace(field.Text);

    protected override void Check(ValidateContentFieldContext context, TextField field, TextFieldSettings settings)
    {
        if (!string.IsNullOrEmpty(settings.Pattern) && !Regex.IsMatch(field.Text, settings.Pattern, RegexOptions.None, _longest))
        {
            Fail(context, S["{0} does not have the form that is asked for.", NameOf(context)]);
        }
    }
}
