namespace OrchardCore.ContentManagement;

/// <summary>The parts and fields that code knows by type.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> _parts = [];
    private readonly Dictionary<string, ContentFieldOption> _fields = [];

    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. _parts.Values];

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _parts;

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. _fields.Values];

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fields;

    internal ContentPartOption GetOrAddPart(Type type)
        => _parts.TryGetValue(type.Name, out var option) ? option : _parts[type.Name] = new ContentPartOption(type);

    internal ContentFieldOption GetOrAddField(Type type)
        => _fields.TryGetValue(type.Name, out var option) ? option : _fields[type.Name] = new ContentFieldOption(type);
}
