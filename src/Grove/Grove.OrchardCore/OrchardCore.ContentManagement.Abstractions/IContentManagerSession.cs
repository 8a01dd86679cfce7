using YesSql;

namespace OrchardCore.ContentManagement;

public interface IContentManagerSession
{
    bool RecallPublishedItemId(string id, out ContentItem item);
    bool RecallVersionId(long id, out ContentItem item);
    void Clear();
    void Store(ContentItem item);
}
