namespace YesSql.Indexes;

public interface IDeleteFor<TIndex> where TIndex : IIndex
{
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex> delete = null);
}
