using CansCms.Campaigns.Models;
using GraphQL.Types;

namespace CansCms.Campaigns.GraphQL;

/// <summary>Where a campaign stands: <c>UPCOMING</c>, <c>RUNNING</c> or <c>ENDED</c>.</summary>
public sealed class CampaignStatusGraphType : EnumerationGraphType<CampaignStatus>;
