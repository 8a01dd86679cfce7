using YesSql.Indexes;

namespace YesSql;

/// <summary>Where a query starts.</summary>
public interface IQuery
{
    /// <summary>Queries documents of a type; <paramref name="filterType"/> false trusts the indexes to name that type only.</summary>
    IQuery<T> For<T>(bool filterType = true) where T : class;

    /// <summary>Queries the rows of an index instead of documents.</summary>
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;
}
