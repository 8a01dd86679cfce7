using GraphQL.Types;

namespace OrchardCore.Apis.GraphQL;

public interface ISchemaFactory
{
    Task<ISchema> GetSchemaAsync();
}
