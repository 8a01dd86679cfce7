namespace YesSql.Indexes;

/// <summary>The end of a map index's description.</summary>
public interface IGroupFor<TIndex> where TIndex : IIndex
{
}
