namespace Grove.GraphQL.Plans;

/// <summary>An object of the answer while it is made. Its values are those that cannot be read late: objects, lists of them, and what was waited for.</summary>
internal sealed class Node(ObjectPlan plan, object? source, Node? parent, PlannedField? asked, int index)
{
    public ObjectPlan Plan => plan;

    public object? Source => source;

    public Node? Parent => parent;

    /// <summary>The parent's field that the object answers; null at the root.</summary>
    public PlannedField? Field => asked;

    public object?[]? Values { get; set; }

    public void Set(int position, object? value) => (Values ??= new object?[plan.Fields.Length])[position] = value;

    /// <summary>Where the object is in the answer: keys of objects and places in lists.</summary>
    public IEnumerable<object> Path()
    {
        foreach (var step in parent?.Path() ?? [])
        {
            yield return step;
        }

        if (asked is not null)
        {
            yield return asked.Key.Value;
        }

        if (index >= 0)
        {
            yield return index;
        }
    }
}
