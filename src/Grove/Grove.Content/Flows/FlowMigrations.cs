using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;

namespace Grove.Content.Flows;

/// <summary>Defines the parts that hold items.</summary>
internal sealed class FlowMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(BagPart), part => part
            .Attachable().Reusable().WithDescription("Holds items within the item, in an order."));
        await definitions.AlterPartDefinitionAsync(nameof(FlowPart), part => part
            .Attachable().WithDescription("Holds widgets that make up the item's page."));

        return 1;
    }
}
