namespace CansCms.Delivery.Invalidation;

/// <summary>What the recipes that are running have changed so far. A platform may commit a recipe as a whole, after the scopes of its steps.</summary>
internal sealed class RecipeChanges
{
    private const int Most = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Running> _running = [];

    /// <summary>A recipe begins; one that another names belongs to it.</summary>
    public void Begin(string executionId, string recipe)
    {
        lock (_lock)
        {
            _running.TryAdd(executionId, new Running(recipe, []));
        }
    }

    public void Add(IReadOnlyCollection<ContentChange> changes)
    {
        lock (_lock)
        {
            foreach (var running in _running.Values)
            {
                running.Changes.AddRange(changes);

                if (running.Changes.Count > Most)
                {
                    running.Changes.Clear();
                    running.Changes.Add(ContentChange.Everything);
                }
            }
        }
    }

    /// <summary>A recipe has ended: what it changed, where it is the one that began.</summary>
    public IReadOnlyCollection<ContentChange> End(string executionId, string recipe)
    {
        lock (_lock)
        {
            return _running.TryGetValue(executionId, out var running) && running.Recipe == recipe && _running.Remove(executionId) ? running.Changes : [];
        }
    }

    private sealed record Running(string Recipe, List<ContentChange> Changes);
}
