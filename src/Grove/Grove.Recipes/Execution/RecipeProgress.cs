using System.Globalization;

namespace Grove.Recipes.Execution;

/// <summary>Tells the console how far a run is: each step, and within a long one how many items are done, at most twice a second.</summary>
internal sealed class RecipeProgress(string recipe, int stepCount, TextWriter output, TimeProvider time)
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(500);

    private readonly long _started = time.GetTimestamp();
    private long _shown;
    private long _stepStarted;
    private string _step = "";
    private int _items;

    public void Step(int number, string name, int items)
    {
        (_items, _stepStarted) = (items, time.GetTimestamp());
        _step = $"{recipe}: step {number} of {stepCount}, {name}";
        Show(_items > 1 ? $"{_step} ({_items} items)" : _step);
    }

    /// <summary>Called with the number of the step's items that are done.</summary>
    public void Report(int value)
    {
        if (value > 0 && time.GetElapsedTime(_shown) >= _interval)
        {
            Show(string.Create(CultureInfo.InvariantCulture, $"{_step}: {value} of {_items} items, {value / time.GetElapsedTime(_stepStarted).TotalSeconds:0} a second"));
        }
    }

    public void Done() => Show($"{recipe}: done in {time.GetElapsedTime(_started).TotalSeconds:0.0} s");

    private void Show(string line)
    {
        _shown = time.GetTimestamp();
        output.WriteLine(line);
    }
}
