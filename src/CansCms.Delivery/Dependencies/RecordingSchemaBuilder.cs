using GraphQL.Types;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Delivery.Dependencies;

/// <summary>Has the fields of the schema note what they read.</summary>
internal sealed class RecordingSchemaBuilder : ISchemaBuilder
{
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(RecordingSchemaBuilder));

    public Task BuildAsync(ISchema schema)
    {
        schema.RegisterVisitor(new RecordingVisitor());
        return Task.CompletedTask;
    }
}
