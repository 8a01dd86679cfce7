using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Makes or changes definitions by name.</summary>
public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
        => manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var existing = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, name);
        var builder = new ContentTypeDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
        => manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var existing = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }
}
