using Grove.Storage;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Grove.GraphQL.Schemas;

/// <summary>Has the schema built as soon as a shell is up, rather than when the first one asks: beside the pipeline, the server's start and whatever else is left to do.</summary>
internal sealed class SchemaAhead(SchemaFactory schemas, ShellSettings settings) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        // Within a transaction, as in a set-up, there will be other definitions, or none.
        if (settings.IsRunning() && AmbientTransaction.Current is null)
        {
            schemas.BuildAhead();
        }

        return Task.CompletedTask;
    }
}
