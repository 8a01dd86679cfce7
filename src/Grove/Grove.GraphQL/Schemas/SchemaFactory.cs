using GraphQL.MicrosoftDI;
using GraphQL.Types;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Environment.Shell;

namespace Grove.GraphQL.Schemas;

/// <summary>Answers the schema, built again only when what it is made of has changed.</summary>
/// <param name="services">Those of the shell: the schema outlives the units of work, and so do the types of modules in it.</param>
internal sealed class SchemaFactory(SchemaCache cache, IEnumerable<ISchemaBuilder> builders, IServiceProvider services, IShellHost shells, ShellSettings settings) : ISchemaFactory
{
    private readonly ISchemaBuilder[] _builders = [.. builders];

    public async Task<ISchema> GetSchemaAsync() => await cache.GetAsync(await IdentifiersAsync(), BuildInScopeAsync);

    public void BuildAhead() => cache.BuildAhead(BuildInScopeAsync);

    private async ValueTask<string[]> IdentifiersAsync()
    {
        var identifiers = new string[_builders.Length];

        for (var i = 0; i < _builders.Length; i++)
        {
            identifiers[i] = await _builders[i].GetIdentifierAsync();
        }

        return identifiers;
    }

    private async Task<BuiltSchema> BuildInScopeAsync()
    {
        // A scope of its own: the request that asks first does not wait for its end.
        BuiltSchema? built = null;
        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingAsync(async _ => built = await BuildAsync());
        return built!;
    }

    private async Task<BuiltSchema> BuildAsync()
    {
        var schema = new Schema(new SelfActivatingServiceProvider(services))
        {
            NameConverter = new FieldNames(),
            Query = new ObjectGraphType { Name = "Query", Description = "What can be asked for" },
        };

        var identifiers = await IdentifiersAsync();

        foreach (var builder in _builders)
        {
            await builder.BuildAsync(schema);
        }

        schema.Initialize();
        return new(identifiers, schema);
    }
}
