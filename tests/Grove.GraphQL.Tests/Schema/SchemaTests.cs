using GraphQL;
using GraphQL.Utilities;
using Grove.GraphQL.Tests.Recorded;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Tests.Schema;

/// <summary>The schema of the recorded recipe is the recorded one.</summary>
public sealed class SchemaTests(ContractHost host) : IClassFixture<ContractHost>
{
    [RecordedFact]
    public async Task The_schema_has_the_recorded_types_fields_arguments_and_values()
    {
        var sdl = await host.Host.InScopeAsync(async services =>
            (await services.GetRequiredService<ISchemaFactory>().GetSchemaAsync()).Print(new PrintOptions { IncludeDescriptions = false }));

        var differences = SchemaDifference.Of(File.ReadAllText(RecordedFiles.Path("schema.graphql")), sdl);

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
