using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Grove.Hosting.Migrations;

/// <summary>Runs what migrations are due when a shell is first used, once the site is set up or being so.</summary>
internal sealed class MigrateOnActivation(IDataMigrationManager migrations, ShellDescriptor descriptor) : ModularTenantEvents
{
    public override Task ActivatingAsync() => descriptor.SerialNumber > 0 ? migrations.UpdateAllFeaturesAsync() : Task.CompletedTask;
}
