using System.Text.Encodings.Web;
using CansCms.Site.Models;

namespace CansCms.Site.Pieces;

/// <summary>A picture beside a title, which says what it is about: nothing to read out.</summary>
internal sealed class ThumbnailPiece(MediaFile file) : Piece
{
    public override void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<img");
        Attribute(writer, encoder, "src", file.Narrow ?? file.Url);
        writer.Write(" alt=\"\" loading=\"lazy\" decoding=\"async\">");
    }
}
