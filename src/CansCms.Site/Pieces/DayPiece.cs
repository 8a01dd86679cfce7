using System.Globalization;
using System.Text.Encodings.Web;

namespace CansCms.Site.Pieces;

/// <summary>A day in the words of the page's language, and as machines read it.</summary>
internal sealed class DayPiece(DateTime day) : Piece
{
    private readonly string _words = day.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture);

    public override void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<time");
        Attribute(writer, encoder, "datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Words(writer, encoder, _words, "</time>");
    }
}
