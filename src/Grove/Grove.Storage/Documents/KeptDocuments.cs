using Grove.Storage.Databases;

namespace Grove.Storage.Documents;

/// <summary>The documents of which there is one each, as the database had them at a mark. Never changed.</summary>
public sealed class KeptDocuments
{
    private readonly Dictionary<Type, KeptDocument> _documents;

    private KeptDocuments(ChangeMark? mark, Dictionary<Type, KeptDocument> documents) => (Mark, _documents) = (mark, documents);

    internal static KeptDocuments None { get; } = new(null, []);

    /// <summary>The mark at which all were so; null before the first.</summary>
    internal ChangeMark? Mark { get; }

    internal IReadOnlyCollection<Type> Types => _documents.Keys;

    /// <summary>Whether a document of this type, or one that is derived from it, is among them.</summary>
    public bool Has(Type type) => _documents.Keys.Any(type.IsAssignableFrom);

    internal object? Find(Type type) => _documents.GetValueOrDefault(type)?.Document;

    internal KeptDocuments With(Type type, KeptDocument document) => new(Mark, new(_documents) { [type] = document });

    internal KeptDocuments Without(Type type) => new(Mark, new(_documents.Where(kept => kept.Key != type)));

    /// <summary>Those that are at a later mark as they were: the same document is stored, in the same version.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="asked">The documents whose versions were asked for then. Others are not known to be as they were.</param>
    /// <param name="versions">The ids and versions, by the documents' types.</param>
    internal KeptDocuments At(ChangeMark mark, KeptDocuments asked, IReadOnlyDictionary<Type, (long Id, long Version)> versions)
        // A database that may have lost commits gives their versions again.
        => new(mark, Mark?.Lineage != mark.Lineage ? [] : new(_documents.Where(kept
            => asked._documents.GetValueOrDefault(kept.Key) == kept.Value && versions.GetValueOrDefault(kept.Key) == (kept.Value.Id, kept.Value.Version))));
}

/// <summary>A document with the version that was read; without an id where none is stored.</summary>
internal sealed record KeptDocument(object Document, long Id = 0, long Version = 0);
