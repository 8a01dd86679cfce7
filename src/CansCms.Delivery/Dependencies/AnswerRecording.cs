using GraphQL.Types;

namespace CansCms.Delivery.Dependencies;

/// <summary>Notes what an answer depends on while it is made.</summary>
internal sealed class AnswerRecording
{
    private static readonly AsyncLocal<AnswerRecording?> _current = new();

    private readonly Lock _lock = new();
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly List<ListRead> _lists = [];
    private readonly HashSet<FieldType> _said = [];

    /// <summary>The recording of the answer that this flow makes; null where nobody keeps it.</summary>
    public static AnswerRecording? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }

    /// <summary>What a change is known by that touches the answer, see <see cref="Tag"/>.</summary>
    public IReadOnlyCollection<string> Tags => _tags;

    public IReadOnlyList<ListRead> Lists => _lists;

    /// <summary>Why the answer must not be kept; null where it may.</summary>
    public string? NotKept { get; private set; }

    /// <summary>Whether a field of the root was recorded: an answer that was made in another way is not understood.</summary>
    public bool HasRoots { get; set; }

    /// <summary>From when on the answer may differ though nothing was changed.</summary>
    public DateTime? ChangesUtc { get; private set; }

    public void Add(string tag)
    {
        lock (_lock)
        {
            if (Tag.TryReadList(tag, out var list))
            {
                _lists.Add(list);
            }
            else
            {
                _tags.Add(tag);
            }
        }
    }

    public void Add(ListRead list)
    {
        lock (_lock)
        {
            _lists.Add(list);
        }
    }

    /// <summary>A field has said what it reads.</summary>
    public void HasSaid(FieldType field)
    {
        lock (_lock)
        {
            _said.Add(field);
        }
    }

    public bool SaidBy(FieldType field)
    {
        lock (_lock)
        {
            return _said.Contains(field);
        }
    }

    public void Refuse(string reason) => NotKept ??= reason;

    public void ChangesAt(DateTime? utc)
    {
        lock (_lock)
        {
            ChangesUtc = utc < ChangesUtc || ChangesUtc is null ? utc ?? ChangesUtc : ChangesUtc;
        }
    }
}
