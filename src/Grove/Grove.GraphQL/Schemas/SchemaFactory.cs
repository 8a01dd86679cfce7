using System.Text;
using GraphQL.MicrosoftDI;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Environment.Shell;

namespace Grove.GraphQL.Schemas;

/// <summary>Answers the schema, built again only when what it is made of has changed.</summary>
internal sealed class SchemaFactory(SchemaCache cache, IEnumerable<ISchemaBuilder> builders, IShellHost shells, ShellSettings settings) : ISchemaFactory
{
    public async Task<ISchema> GetSchemaAsync() => await cache.GetAsync(await IdentifierAsync(builders), BuildAsync);

    private static async ValueTask<string> IdentifierAsync(IEnumerable<ISchemaBuilder> builders)
    {
        var identifier = new StringBuilder();

        foreach (var builder in builders)
        {
            identifier.Append(await builder.GetIdentifierAsync()).Append(';');
        }

        return identifier.ToString();
    }

    private async Task<BuiltSchema> BuildAsync()
    {
        // A scope of its own: the types that modules bring belong to one schema.
        BuiltSchema? built = null;
        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingAsync(async scope => built = await BuildAsync(scope.ServiceProvider));
        return built!;
    }

    private static async Task<BuiltSchema> BuildAsync(IServiceProvider services)
    {
        var schema = new Schema(new SelfActivatingServiceProvider(services))
        {
            NameConverter = new FieldNames(),
            Query = new ObjectGraphType { Name = "Query", Description = "What can be asked for" },
        };

        var builders = services.GetServices<ISchemaBuilder>().ToArray();
        var identifier = await IdentifierAsync(builders);

        foreach (var builder in builders)
        {
            await builder.BuildAsync(schema);
        }

        schema.Initialize();
        return new(identifier, schema);
    }
}
