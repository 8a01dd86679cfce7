using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CansCms.Content.Handlers;

/// <summary>Holds that every image is described, wherever a field takes descriptions.</summary>
public sealed class DescribedImageHandler(IStringLocalizer<DescribedImageHandler> S) : ContentFieldHandler<MediaField>
{
    private static readonly string[] s_images = [".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

    public override Task ValidatingAsync(ValidateContentFieldContext context, MediaField field)
    {
        if (!context.ContentPartFieldDefinition.GetSettings<MediaFieldSettings>().AllowMediaText)
        {
            return Task.CompletedTask;
        }

        foreach (var (index, path) in (field.Paths ?? []).Index())
        {
            if (IsImage(path) && string.IsNullOrWhiteSpace(field.MediaTexts?.ElementAtOrDefault(index)))
            {
                context.Fail(S["Describe the image '{0}' for those who cannot see it.", path], nameof(MediaField.MediaTexts));
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsImage(string path) => s_images.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
