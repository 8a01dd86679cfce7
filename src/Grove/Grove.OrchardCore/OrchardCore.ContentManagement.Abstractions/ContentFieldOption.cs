namespace OrchardCore.ContentManagement;

/// <summary>A type of field that code knows, with the handlers of its life.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentFieldOption(Type contentFieldType) : base(contentFieldType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
