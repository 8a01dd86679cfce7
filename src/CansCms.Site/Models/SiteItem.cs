using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

/// <summary>An item of the site; one without a view of its own has no page.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "__typename", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(Article), "Article")]
[JsonDerivedType(typeof(Country), "CountryPage")]
[JsonDerivedType(typeof(Campaign), "CampaignHighlight")]
[JsonDerivedType(typeof(Resource), "Resource")]
[JsonDerivedType(typeof(Page), "Page")]
[JsonDerivedType(typeof(Event), "Event")]
[JsonDerivedType(typeof(Organization), "MemberOrganization")]
public record SiteItem
{
    public string? DisplayText { get; init; }

    public string? Path { get; init; }

    public Localization? Localization { get; init; }

    public Html? HtmlBody { get; init; }

    /// <summary>The view of the item's page.</summary>
    [JsonIgnore]
    public virtual string? View => null;

    [JsonIgnore]
    public virtual string? Lead => null;

    /// <summary>The picture that stands for the item.</summary>
    [JsonIgnore]
    public virtual MediaFile? ShownImage => null;

    /// <summary>Whether the text is a machine translation that no native speaker has read.</summary>
    [JsonIgnore]
    public virtual bool NeedsReview => false;
}
