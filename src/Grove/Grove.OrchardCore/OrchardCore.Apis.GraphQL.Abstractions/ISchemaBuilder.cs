using GraphQL.Types;

namespace OrchardCore.Apis.GraphQL;

public interface ISchemaBuilder
{
    Task BuildAsync(ISchema schema);
    Task<string> GetIdentifierAsync();
}
