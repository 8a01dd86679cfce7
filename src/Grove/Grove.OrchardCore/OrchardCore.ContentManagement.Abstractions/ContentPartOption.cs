namespace OrchardCore.ContentManagement;

/// <summary>A type of part that code knows, with the handlers of its life.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentPartOption(Type contentPartType) : base(contentPartType)
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
