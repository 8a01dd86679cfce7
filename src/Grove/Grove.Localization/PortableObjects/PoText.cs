using System.Text;

namespace Grove.Localization.PortableObjects;

/// <summary>Reads a text in quotation marks.</summary>
internal static class PoText
{
    /// <exception cref="PoFormatException">The text does not begin or end with a quotation mark, or an escape in it is none.</exception>
    public static string Read(string quoted, string file, int line)
    {
        if (quoted is not ['"', .., _])
        {
            throw new PoFormatException(file, line, $"the text {quoted} does not stand in quotation marks.");
        }

        var plain = new StringBuilder(quoted.Length);

        for (var i = 1; i < quoted.Length; i++)
        {
            switch (quoted[i])
            {
                case '"' when i == quoted.Length - 1:
                    return plain.ToString();
                case '"':
                    throw new PoFormatException(file, line, $"a quotation mark within the text {quoted} is not escaped. Write it as \\\".");
                case '\\' when i + 1 < quoted.Length:
                    i++;
                    plain.Append(Escaped(quoted[i]) ?? throw new PoFormatException(file, line, $"'\\{quoted[i]}' in the text {quoted} is not an escape."));
                    break;
                default:
                    plain.Append(quoted[i]);
                    break;
            }
        }

        throw new PoFormatException(file, line, $"the text {quoted} is not closed.");
    }

    private static char? Escaped(char character) => character switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '"' or '\\' => character,
        _ => null,
    };
}
