namespace OrchardCore.ContentManagement;

public interface IContentHandleProvider
{
    Task<string> GetContentItemIdAsync(string handle);
    int Order { get; }
}
