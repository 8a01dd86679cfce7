namespace YesSql.Indexes;

/// <summary>A grouped description; Grove has map indexes only.</summary>
public interface IReduceFor<TIndex, TKey> where TIndex : IIndex
{
}
