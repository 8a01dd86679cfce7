using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CansCms.Campaigns.Models;

/// <summary>What makes an item a campaign: its hashtag, its time, its goal and what a reader can do.</summary>
public sealed class CampaignPart : ContentPart
{
    public const int HashtagLength = 100;

    public TextField Hashtag { get; set; } = new();

    public TextField Lead { get; set; } = new();

    /// <summary>The first moment of the campaign; empty where it has none or none is known.</summary>
    public DateTimeField StartsUtc { get; set; } = new();

    /// <summary>The moment it is over; empty for one that goes on.</summary>
    public DateTimeField EndsUtc { get; set; } = new();

    public TextField Goal { get; set; } = new();

    public LinkField CallToAction { get; set; } = new();

    public MediaField Image { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
