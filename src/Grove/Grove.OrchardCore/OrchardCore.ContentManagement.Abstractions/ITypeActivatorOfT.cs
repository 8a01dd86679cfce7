namespace OrchardCore.ContentManagement;

public interface ITypeActivator<TInstance>
{
    TInstance CreateInstance();
    Type Type { get; }
}
