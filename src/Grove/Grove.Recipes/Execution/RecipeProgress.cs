using System.Text.Json.Nodes;

namespace Grove.Recipes.Execution;

/// <summary>Tells the console how far a run is: each step, and within a long one how many items are done, at most twice a second.</summary>
internal sealed class RecipeProgress(string recipe, int stepCount, TextWriter output, TimeProvider time) : IProgress<int>
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(500);

    private readonly long _started = time.GetTimestamp();
    private long _shown;
    private string _step = "";
    private int _items;

    public void Step(int number, string name, JsonObject step)
    {
        _items = step.Select(property => property.Value).OfType<JsonArray>().Select(array => array.Count).DefaultIfEmpty().Max();
        _step = $"{recipe}: step {number} of {stepCount}, {name}";
        Show(_items > 1 ? $"{_step} ({_items} items)" : _step);
    }

    /// <summary>Called by a step with the number of items that it has done.</summary>
    public void Report(int value)
    {
        if (time.GetElapsedTime(_shown) >= _interval)
        {
            Show(_items > 0 ? $"{_step}: {value} of {_items} items" : $"{_step}: {value} items");
        }
    }

    public void Done() => Show($"{recipe}: done in {time.GetElapsedTime(_started).TotalSeconds:0.0} s");

    private void Show(string line)
    {
        _shown = time.GetTimestamp();
        output.WriteLine(line);
    }
}
