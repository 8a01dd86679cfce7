using Grove.Content.Fields.Rules;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Content.Media;

/// <summary>The rules of <see cref="MediaField"/>.</summary>
internal sealed class MediaFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<MediaField, MediaFieldSettings>(localizer, nameof(MediaField.Paths))
{
    protected override bool IsEmpty(MediaField field) => field.Paths is null or [];

    protected override void Check(ValidateContentFieldContext context, MediaField field, MediaFieldSettings settings)
    {
        if (!settings.Multiple && field.Paths.Length > 1)
        {
            Fail(context, S["{0} takes one file.", NameOf(context)]);
        }

        if (field.Paths.FirstOrDefault(path => settings.AllowedExtensions is { Length: > 0 } allowed && !allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) is { } refused)
        {
            Fail(context, S["{0}: '{1}' is not a file of the allowed types ({2}).", NameOf(context), refused, string.Join(", ", settings.AllowedExtensions)]);
        }
    }
}
