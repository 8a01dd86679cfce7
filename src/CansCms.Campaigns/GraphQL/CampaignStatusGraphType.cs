using CansCms.Campaigns.Models;
using GraphQL.Types;

namespace CansCms.Campaigns.GraphQL;

public sealed class CampaignStatusGraphType : EnumerationGraphType<CampaignStatus>;
