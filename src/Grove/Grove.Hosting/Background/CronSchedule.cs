using System.Globalization;

namespace Grove.Hosting.Background;

/// <summary>
/// When something is due, to the minute, as cron writes it: minute, hour, day of the month, month and day of the week (0 is Sunday), each <c>*</c> or a list
/// of numbers and ranges, with a step after a slash. All five must fit, as for the scheduler of Orchard Core.
/// </summary>
internal sealed class CronSchedule
{
    private static readonly (int First, int Last)[] _bounds = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];

    private readonly HashSet<int>[] _fields;

    private CronSchedule(HashSet<int>[] fields) => _fields = fields;

    /// <summary>The schedule; null where the text is none.</summary>
    public static CronSchedule? Parse(string? text)
    {
        var fields = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

        if (fields.Length != _bounds.Length)
        {
            return null;
        }

        var values = fields.Select((field, position) => Values(field, _bounds[position])).OfType<HashSet<int>>().ToArray();
        return values.Length == _bounds.Length ? new(values) : null;
    }

    public bool IsDueAt(DateTimeOffset minute)
    {
        int[] now = [minute.Minute, minute.Hour, minute.Day, minute.Month, (int)minute.DayOfWeek];
        return now.Zip(_fields).All(field => field.Second.Contains(field.First));
    }

    private static HashSet<int>? Values(string field, (int First, int Last) bounds)
    {
        var values = new HashSet<int>();

        foreach (var part in field.Split(','))
        {
            if (Range(part, bounds) is not { } range || range.First < bounds.First || range.Last > bounds.Last || range.First > range.Last)
            {
                return null;
            }

            for (var value = range.First; value <= range.Last; value += range.Step)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static (int First, int Last, int Step)? Range(string part, (int First, int Last) bounds)
    {
        var slash = part.Split('/');
        var step = slash.Length == 2 ? Number(slash[1]) : 1;

        if (slash.Length > 2 || step is null or 0)
        {
            return null;
        }

        if (slash[0] == "*")
        {
            return (bounds.First, bounds.Last, step.Value);
        }

        var ends = slash[0].Split('-').Select(Number).ToArray();

        return ends switch
        {
            // A number with a step goes on to the end.
            [{ } first] => (first, slash.Length == 2 ? bounds.Last : first, step.Value),
            [{ } first, { } last] => (first, last, step.Value),
            _ => null,
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
