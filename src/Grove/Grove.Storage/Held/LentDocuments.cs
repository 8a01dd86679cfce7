namespace Grove.Storage.Held;

/// <summary>A class of documents that may be held in memory for all, because each reader can be lent one of its own without reading it anew.</summary>
/// <param name="Type">The class.</param>
/// <param name="Lend">Makes a document for one reader, which may change it without changing what is held.</param>
public sealed record LentDocuments(Type Type, Func<object, object> Lend)
{
    public static LentDocuments Of<T>(Func<T, T> lend) where T : class => new(typeof(T), document => lend((T)document));
}
