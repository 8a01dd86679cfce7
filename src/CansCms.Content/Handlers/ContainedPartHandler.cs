using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Content.Handlers;

/// <summary>
/// Checks the items of one type in every bag: items in a bag are not validated on their own. What is wrong is said at the bag, with the number that
/// the item has there.
/// </summary>
public abstract class ContainedPartHandler<TPart> : ContentPartHandler<BagPart>
    where TPart : ContentPart, new()
{
    protected sealed override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == typeof(TPart).Name)
            {
                Validate(item.GetOrCreate<TPart>(), index + 1, message => context.Fail(message, nameof(BagPart.ContentItems)));
            }
        }

        return Task.CompletedTask;
    }

    protected abstract void Validate(TPart part, int number, Action<string> fail);
}
