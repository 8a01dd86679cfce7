namespace OrchardCore.ContentManagement;

/// <summary>A type of part that code knows.</summary>
public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    public Type Type { get; }
}
