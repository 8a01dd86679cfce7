namespace OrchardCore.ContentManagement;

public interface ITypeActivatorFactory<TInstance>
{
    ITypeActivator<TInstance> GetTypeActivator(string partName);
}
