using System.Globalization;
using System.Text;

namespace Grove.Localization.PortableObjects;

/// <summary>Puts a message together out of the lines of a PO file.</summary>
internal sealed class PoEntryBuilder(string file)
{
    private readonly List<StringBuilder> _translations = [];
    private StringBuilder? _context;
    private StringBuilder? _id;
    private StringBuilder? _plural;
    private StringBuilder? _open;
    private int _line;

    public bool IsFuzzy { get; set; }

    public bool HasTranslation => _translations.Count > 0;

    public void Begin(string keyword, string text, int line)
    {
        _line = _line == 0 ? line : _line;
        _open = new StringBuilder(text);

        switch (keyword)
        {
            case "msgctxt" when _context is null && _id is null:
                _context = _open;
                break;
            case "msgid" when _id is null:
                _id = _open;
                break;
            case "msgid_plural" when _id is not null && _plural is null && !HasTranslation:
                _plural = _open;
                break;
            case "msgstr" when _id is not null && _plural is null && !HasTranslation:
                _translations.Add(_open);
                break;
            case ['m', 's', 'g', 's', 't', 'r', '[', .. var form, ']'] when _plural is not null && form == _translations.Count.ToString(CultureInfo.InvariantCulture):
                _translations.Add(_open);
                break;
            default:
                throw new PoFormatException(file, line, keyword.StartsWith("msg", StringComparison.Ordinal)
                    ? $"'{keyword}' cannot stand here. A message is msgctxt, msgid, then msgstr; or msgid_plural, then msgstr[0], msgstr[1] and so on."
                    : $"'{keyword}' is not a keyword of PO files.");
        }
    }

    public void Continue(string text, int line)
        => (_open ?? throw new PoFormatException(file, line, "a text stands where a keyword is expected.")).Append(text);

    /// <summary>The message; null for the file's header and for what is not to be used.</summary>
    public PoEntry? Build(Predicate<int>? hasForms)
    {
        if (_id is null && _context is null)
        {
            return null;
        }

        if (_id is null || !HasTranslation)
        {
            throw new PoFormatException(file, _line, _id is null ? "a message has no msgid." : $"'{_id}' has no msgstr.");
        }

        if (_plural is not null && hasForms?.Invoke(_translations.Count) is false)
        {
            throw new PoFormatException(file, _line, $"'{_id}' has {_translations.Count} plural forms, which is not what the language has.");
        }

        var texts = _translations.Select(text => text.ToString()).ToArray();

        return IsFuzzy || _id.Length == 0 || texts.Any(string.IsNullOrEmpty) ? null : new PoEntry(_context?.ToString(), _id.ToString(), texts, _line)
        {
            Plural = _plural?.ToString(),
        };
    }
}
