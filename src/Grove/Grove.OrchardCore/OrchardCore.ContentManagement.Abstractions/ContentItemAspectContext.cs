namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; }
    public ContentItemAspectContext() { }
    public Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class => throw new NotImplementedException();
    public object Aspect { get; set; }
}
