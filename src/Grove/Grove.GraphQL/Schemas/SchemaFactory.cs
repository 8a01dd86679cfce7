using GraphQL.MicrosoftDI;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Schemas;

/// <summary>Answers the schema, built again only when what it is made of has changed.</summary>
internal sealed class SchemaFactory(SchemaCache cache, IEnumerable<ISchemaBuilder> builders, IServiceProvider services) : ISchemaFactory
{
    public async Task<ISchema> GetSchemaAsync()
    {
        var identifier = new System.Text.StringBuilder();

        foreach (var builder in builders)
        {
            identifier.Append(await builder.GetIdentifierAsync()).Append(';');
        }

        return await cache.GetAsync(identifier.ToString(), BuildAsync);
    }

    private async Task<ISchema> BuildAsync()
    {
        // A scope of its own: the types that modules bring belong to one schema.
        using var scope = services.CreateScope();
        var schema = new Schema(new SelfActivatingServiceProvider(scope.ServiceProvider))
        {
            NameConverter = new FieldNames(),
            Query = new ObjectGraphType { Name = "Query", Description = "What can be asked for" },
        };

        foreach (var builder in scope.ServiceProvider.GetServices<ISchemaBuilder>())
        {
            await builder.BuildAsync(schema);
        }

        schema.Initialize();
        return schema;
    }
}
