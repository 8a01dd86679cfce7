using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

public interface IQuery<T, TIndex> : IQuery<T> where T : class where TIndex : IIndex
{
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector);
    IQuery<T, TIndex> OrderBy(string sql);
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector);
    IQuery<T, TIndex> OrderByDescending(string sql);
    IQuery<T, TIndex> OrderByRandom();
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector);
    IQuery<T, TIndex> ThenBy(string sql);
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector);
    IQuery<T, TIndex> ThenByDescending(string sql);
    IQuery<T, TIndex> ThenByRandom();
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);
    IQuery<T, TIndex> Where(string sql);
    IQuery<T, TIndex> WithParameter(string name, object value);
}
