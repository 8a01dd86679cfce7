using CansCms.Campaigns.Models;
using CansCms.Localization.GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CansCms.Campaigns.GraphQL;

/// <summary>Adds to the fields of the part what is computed from them.</summary>
public sealed class CampaignGraphType : ObjectGraphType<CampaignPart>
{
    public CampaignGraphType(IStringLocalizer<CampaignGraphType> S)
    {
        Name = nameof(CampaignPart);
        Description = S["What makes an item a campaign."];

        Field<CampaignStatusGraphType>("status")
            .Description(S["Whether the campaign is upcoming, running or ended now; null where it has no dates."])
            .Resolve(context =>
            {
                var now = context.RequestServices!.GetRequiredService<IClock>().UtcNow;
                context.ReadsClock(context.Source.StatusChangesAfter(now));
                return context.Source.StatusAt(now);
            });
    }
}
