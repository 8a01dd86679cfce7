namespace OrchardCore.ContentManagement;

/// <summary>A type of field that code knows.</summary>
public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    public Type Type { get; }
}
