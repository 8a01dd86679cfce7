using CansCms.Network.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Network.Handlers;

/// <summary>Checks the points of the agenda in every bag: items in a bag are not validated on their own.</summary>
public sealed class AgendaItemHandler(IStringLocalizer<AgendaItemHandler> S) : ContentPartHandler<BagPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == nameof(AgendaItem))
            {
                MustHaveATopic(context, item.GetOrCreate<AgendaItem>(), index + 1);
            }
        }

        return Task.CompletedTask;
    }

    private void MustHaveATopic(ValidateContentPartContext context, AgendaItem item, int number)
    {
        if (string.IsNullOrWhiteSpace(item.Topic?.Text))
        {
            context.Fail(S["Point {0} of the agenda: write what it is about.", number], nameof(BagPart.ContentItems));
        }
    }
}
