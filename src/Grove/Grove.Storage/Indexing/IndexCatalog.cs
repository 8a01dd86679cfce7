using System.Collections.Concurrent;
using YesSql.Indexes;

namespace Grove.Storage.Indexing;

/// <summary>The indexes that providers describe, by the class of documents.</summary>
internal sealed class IndexCatalog(IReadOnlyList<IIndexProvider> providers)
{
    private readonly ConcurrentDictionary<Type, IReadOnlyList<IndexDescriptor>> _byType = new();
    private IReadOnlyList<IndexDescriptor>? _all;

    public static IndexCatalog Empty { get; } = new([]);

    public IReadOnlyList<IIndexProvider> Providers => providers;

    public IReadOnlyList<IndexDescriptor> All => _all ??= [.. providers.SelectMany(Describe)];

    public IReadOnlyList<IndexDescriptor> Of(Type document)
        => _byType.GetOrAdd(document, type => [.. All.Where(descriptor => descriptor.Type.IsAssignableFrom(type))]);

    private static IEnumerable<IndexDescriptor> Describe(IIndexProvider provider)
    {
        var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(provider.ForType()))!;
        provider.Describe(context);
        return context.Describe();
    }
}
