using Grove.Storage;
using Microsoft.Extensions.Logging;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Grove.GraphQL.Schemas;

/// <summary>Has the schema built as soon as a shell is up, rather than when the first one asks: beside the pipeline, the server's start and whatever else is left to do.</summary>
internal sealed partial class SchemaAhead(ISchemaFactory schemas, IShellHost shells, ShellSettings settings, ILogger<SchemaAhead> logger) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        // Within a transaction, as in a set-up, there will be other definitions, or none.
        if (settings.IsRunning() && AmbientTransaction.Current is null)
        {
            using var suppressed = ExecutionContext.SuppressFlow();
            _ = Task.Run(BuildAsync);
        }

        return Task.CompletedTask;
    }

    private async Task BuildAsync()
    {
        try
        {
            var scope = await shells.GetScopeAsync(settings);
            await scope.UsingAsync(_ => schemas.GetSchemaAsync());
        }
        catch (Exception exception)
        {
            NotBuilt(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The GraphQL schema could not be built ahead; whoever asks first has it built")]
    private partial void NotBuilt(Exception exception);
}
