using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Content.Seo;

/// <summary>What the site as a whole shows search engines and social networks where an item says nothing: a content type for custom settings.</summary>
internal static class SocialMetaSettings
{
    private const string Name = nameof(SocialMetaSettings);

    private static readonly (string Name, string DisplayName)[] _images =
    [
        ("DefaultSocialImage", "Default social image"),
        ("OpenGraphImage", "Open Graph image"),
        ("TwitterImage", "Twitter image"),
    ];

    private static readonly (string Name, string DisplayName)[] _texts =
    [
        ("DefaultMetaDescription", "Default meta description"),
        ("DefaultOpenGraphDescription", "Default Open Graph description"),
        ("OpenGraphType", "Open Graph type"),
        ("OpenGraphSiteName", "Open Graph site name"),
        ("OpenGraphAppId", "Open Graph app id"),
        ("DefaultTwitterDescription", "Default Twitter description"),
        ("TwitterCard", "Twitter card"),
        ("TwitterCreator", "Twitter creator"),
        ("TwitterSite", "Twitter site"),
        ("GoogleSchema", "Google schema"),
    ];

    public static async Task DefineAsync(IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(Name, part =>
        {
            foreach (var (name, displayName) in _images)
            {
                part.WithField(name, field => field.OfType(nameof(MediaField)).WithDisplayName(displayName).WithSettings(new MediaFieldSettings { Multiple = false }));
            }

            foreach (var (name, displayName) in _texts)
            {
                part.WithField(name, field => field.OfType(nameof(TextField)).WithDisplayName(displayName));
            }
        });

        await definitions.AlterTypeDefinitionAsync(Name, type => type.WithDisplayName("Social Meta Settings").Stereotype("CustomSettings").WithPart(Name));
    }
}
