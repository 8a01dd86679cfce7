using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CansCms.Site.Services;

/// <summary>Keeps the site's documents parsed and validated, for as long as the schema is the same.</summary>
public sealed class ValidatedDocuments
{
    private readonly ConditionalWeakTable<ISchema, ConcurrentDictionary<SiteDocument, GraphQLDocument>> _bySchema = [];

    public GraphQLDocument? Find(ISchema schema, SiteDocument document)
        => _bySchema.TryGetValue(schema, out var known) ? known.GetValueOrDefault(document) : null;

    public void Keep(ISchema schema, SiteDocument document, GraphQLDocument validated)
        => _bySchema.GetOrCreateValue(schema)[document] = validated;
}
