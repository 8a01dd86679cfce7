namespace OrchardCore.ContentManagement;

public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType) => throw new NotImplementedException();
    public Type Type { get; }
}
