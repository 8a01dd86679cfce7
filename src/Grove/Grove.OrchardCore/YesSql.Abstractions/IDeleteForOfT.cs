namespace YesSql.Indexes;

/// <summary>A reduced description; Grove has map indexes only.</summary>
public interface IDeleteFor<TIndex> where TIndex : IIndex
{
}
