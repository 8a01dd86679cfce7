namespace Grove.Admin.Editing;

/// <summary>Order and levels of contained items as a form carries them, one hidden input an item: "level:id:type".</summary>
public sealed class ItemOutline
{
    private readonly List<Line> _lines = [];

    public IReadOnlyList<Line> Lines => _lines;

    public static ItemOutline Parse(IEnumerable<string> values)
    {
        var outline = new ItemOutline();
        foreach (var parts in values.Select(value => value.Split(':', 3)))
        {
            if (parts.Length == 3 && int.TryParse(parts[0], out var level))
            {
                outline._lines.Add(new Line(level, parts[1], parts[2]));
            }
        }

        outline.MendLevels();
        return outline;
    }

    public string[] Format() => [.. _lines.Select(line => line.ToString())];

    public void Add(string id, string type) => _lines.Add(new Line(0, id, type));

    public void Remove(string id) => Change(id, (at, length) => _lines.RemoveRange(at, length));

    public void MoveUp(string id) => Change(id, (at, length) =>
    {
        var previous = _lines.FindLastIndex(Math.Max(0, at - 1), Math.Max(0, at), line => line.Level <= _lines[at].Level);
        if (at > 0 && previous >= 0 && _lines[previous].Level == _lines[at].Level)
        {
            Move(at, length, previous);
        }
    });

    public void MoveDown(string id) => Change(id, (at, length) =>
    {
        var next = at + length;
        if (next < _lines.Count && _lines[next].Level == _lines[at].Level)
        {
            Move(next, LengthAt(next), at);
        }
    });

    public void Indent(string id) => Change(id, (at, length) => Shift(at, length, 1));

    public void Outdent(string id) => Change(id, (at, length) => Shift(at, length, -1));

    private void Change(string id, Action<int, int> change)
    {
        var at = _lines.FindIndex(line => line.Id == id);
        if (at >= 0)
        {
            change(at, LengthAt(at));
            MendLevels();
        }
    }

    // An item and everything below it.
    private int LengthAt(int at) => 1 + _lines.Skip(at + 1).TakeWhile(line => line.Level > _lines[at].Level).Count();

    private void Move(int from, int length, int to)
    {
        var moved = _lines.GetRange(from, length);
        _lines.RemoveRange(from, length);
        _lines.InsertRange(to, moved);
    }

    private void Shift(int at, int length, int by)
    {
        for (var index = at; index < at + length; index++)
        {
            _lines[index] = _lines[index] with { Level = _lines[index].Level + by };
        }
    }

    // No item is more than one level below the one before it.
    private void MendLevels()
    {
        var allowed = 0;
        for (var index = 0; index < _lines.Count; index++)
        {
            var level = Math.Clamp(_lines[index].Level, 0, allowed);
            _lines[index] = _lines[index] with { Level = level };
            allowed = level + 1;
        }
    }

    public sealed record Line(int Level, string Id, string Type)
    {
        public override string ToString() => $"{Level}:{Id}:{Type}";
    }
}
