using CansCms.Content.Handlers;
using CansCms.Network.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Network.Handlers;

/// <summary>Checks the points of the agenda in every bag.</summary>
public sealed class AgendaItemHandler(IStringLocalizer<AgendaItemHandler> S) : ContainedPartHandler<AgendaItem>
{
    protected override void Validate(AgendaItem item, int number, Action<string> fail)
    {
        MustHaveATopic(item, number, fail);
    }

    private void MustHaveATopic(AgendaItem item, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(item.Topic?.Text))
        {
            fail(S["Point {0} of the agenda: write what it is about.", number]);
        }
    }
}
