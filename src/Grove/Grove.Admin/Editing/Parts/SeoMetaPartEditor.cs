using OrchardCore.Seo.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>The part's texts; its images and free meta tags stay as they are.</summary>
public sealed class SeoMetaPartEditor : PartEditor<SeoMetaPart>
{
    private static readonly string[] _texts =
    [
        nameof(SeoMetaPart.PageTitle), nameof(SeoMetaPart.MetaDescription), nameof(SeoMetaPart.MetaKeywords), nameof(SeoMetaPart.MetaRobots),
        nameof(SeoMetaPart.Canonical), nameof(SeoMetaPart.OpenGraphTitle), nameof(SeoMetaPart.OpenGraphDescription),
    ];

    protected override void Show(PartSection part)
    {
        part.Members = [.. _texts, nameof(SeoMetaPart.Render)];
        foreach (var member in _texts)
        {
            part.Show(member, part.Data.Text(member) ?? "");
        }

        var render = !part.Data.ContainsKey(nameof(SeoMetaPart.Render)) || part.Data.Flag(nameof(SeoMetaPart.Render));
        part.Show(nameof(SeoMetaPart.Render), render ? "true" : "false");
    }

    protected override void Bind(PartSection part)
    {
        foreach (var member in _texts)
        {
            if (part.Value(member) is { } typed)
            {
                part.Data[member] = typed.Trim();
            }
        }

        part.Data[nameof(SeoMetaPart.Render)] = part.IsChecked(nameof(SeoMetaPart.Render));
    }
}
