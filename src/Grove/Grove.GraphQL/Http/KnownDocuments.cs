using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Http;

/// <summary>Documents that a schema has validated already. A document that was seen needs neither parsing nor validating.</summary>
internal sealed class KnownDocuments
{
    // Front ends have some dozens of documents. What fills this up sends documents that are made anew each time.
    private const int Most = 1_000;

    private readonly ConditionalWeakTable<ISchema, ConcurrentDictionary<string, GraphQLDocument>> _bySchema = [];

    public GraphQLDocument? Find(ISchema schema, string text)
        => _bySchema.TryGetValue(schema, out var documents) ? documents.GetValueOrDefault(text) : null;

    public void Keep(ISchema schema, string text, GraphQLDocument document)
    {
        var documents = _bySchema.GetOrCreateValue(schema);

        if (documents.Count >= Most)
        {
            documents.Clear();
        }

        documents.TryAdd(text, document);
    }
}
