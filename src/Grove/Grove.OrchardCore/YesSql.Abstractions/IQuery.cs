using YesSql.Indexes;

namespace YesSql;

public interface IQuery
{
    IQuery<T> For<T>(bool filterType = true) where T : class;
    IQuery<object> Any();
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;
}
