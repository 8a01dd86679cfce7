using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace CansCms.Site.Pieces;

/// <summary>A small piece of a page that comes many times on it. It writes itself; a partial view would be looked for, made and buffered each time.</summary>
public abstract class Piece : IHtmlContent
{
    public abstract void WriteTo(TextWriter writer, HtmlEncoder encoder);

    /// <summary>Writes an attribute; none where it has no value, as Razor does.</summary>
    protected static void Attribute(TextWriter writer, HtmlEncoder encoder, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
    }

    /// <summary>Writes the words of an element and its end.</summary>
    protected static void Words(TextWriter writer, HtmlEncoder encoder, string? words, string end)
    {
        writer.Write('>');
        encoder.Encode(writer, words ?? "");
        writer.Write(end);
    }
}
