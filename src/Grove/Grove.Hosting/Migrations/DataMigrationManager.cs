using Grove.Storage;
using Grove.Storage.Schema;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using YesSql;

namespace Grove.Hosting.Migrations;

/// <summary>Brings the database to what the enabled features expect, in one transaction. A second process waits, and finds it done.</summary>
internal sealed class DataMigrationManager(IEnumerable<IDataMigration> migrations, IDocumentManager<MigrationVersions> versions, ISession session) : IDataMigrationManager
{
    public async Task UpdateAllFeaturesAsync()
    {
        var stored = await versions.GetOrCreateImmutableAsync();

        if (!migrations.Any(migration => MigrationSteps.After(migration, Version(stored, migration)) is not null))
        {
            return;
        }

        await using var transaction = AmbientTransaction.Current is null ? AmbientTransaction.Begin(session.Store) : null;
        var schema = await SchemaBuilder.CreateAsync(session);

        // Read again: another process may have been here before the schema was locked.
        var current = await versions.GetOrCreateMutableAsync();

        foreach (var migration in migrations)
        {
            migration.SchemaBuilder = schema;

            while (MigrationSteps.After(migration, Version(current, migration)) is { } step)
            {
                current.Versions[Name(migration)] = await MigrationSteps.RunAsync(migration, step);
                await session.FlushAsync();
            }
        }

        await versions.UpdateAsync(current);
        await session.SaveChangesAsync();

        if (transaction is not null)
        {
            await transaction.CommitAsync();
        }
    }

    private static int? Version(MigrationVersions versions, IDataMigration migration)
        => versions.Versions.TryGetValue(Name(migration), out var version) ? version : null;

    private static string Name(IDataMigration migration) => migration.GetType().FullName!;
}
