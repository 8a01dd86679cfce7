using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Http;

/// <summary>Documents that a schema has validated already. A document that was seen needs neither parsing nor validating.</summary>
internal sealed class KnownDocuments
{
    // Front ends have some dozens of documents, of some thousand characters. What fills this up sends documents that are made anew each time.
    private const int MostCharacters = 1_000_000;

    private readonly ConditionalWeakTable<ISchema, Known> _bySchema = [];

    public GraphQLDocument? Find(ISchema schema, string text)
        => _bySchema.TryGetValue(schema, out var known) ? known.Documents.GetValueOrDefault(text) : null;

    public void Keep(ISchema schema, string text, GraphQLDocument document)
    {
        var known = _bySchema.GetOrCreateValue(schema);

        if (Interlocked.Add(ref known.Characters, text.Length) > MostCharacters)
        {
            known.Documents.Clear();
            Interlocked.Exchange(ref known.Characters, text.Length);
        }

        known.Documents.TryAdd(text, document);
    }

    private sealed class Known
    {
        public long Characters;

        public ConcurrentDictionary<string, GraphQLDocument> Documents { get; } = new(StringComparer.Ordinal);
    }
}
