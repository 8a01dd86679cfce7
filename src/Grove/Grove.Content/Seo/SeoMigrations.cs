using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Seo.Models;

namespace Grove.Content.Seo;

/// <summary>Defines the part with its three images.</summary>
internal sealed class SeoMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SeoMetaPart), part =>
        {
            part.Attachable().WithDescription("What search engines and social networks show of the item.");
            Image(part, nameof(SeoMetaPart.DefaultSocialImage), "Default social image");
            Image(part, nameof(SeoMetaPart.OpenGraphImage), "Open Graph image");
            Image(part, nameof(SeoMetaPart.TwitterImage), "Twitter image");
        });

        await SocialMetaSettings.DefineAsync(definitions);
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SocialMetaSettings.DefineAsync(definitions);
        return 2;
    }

    private static void Image(ContentPartDefinitionBuilder part, string name, string displayName)
        => part.WithField(name, field => field
            .OfType(nameof(MediaField))
            .WithDisplayName(displayName)
            .WithSettings(new MediaFieldSettings { Multiple = false }));
}
