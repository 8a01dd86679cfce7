using YesSql.Indexes;

namespace OrchardCore.Data;

public interface IScopedIndexProvider : IIndexProvider
{

}
