using YesSql.Indexes;

namespace CansCms.Campaigns.Indexes;

/// <summary>Finds campaigns by their time and hashtag.</summary>
public sealed class CampaignIndex : MapIndex
{
    public const int IdLength = 26;

    public string? ContentItemId { get; set; }

    public string? Hashtag { get; set; }

    public DateTime? StartsUtc { get; set; }

    public DateTime? EndsUtc { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
