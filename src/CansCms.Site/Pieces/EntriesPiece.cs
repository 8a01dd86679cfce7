using System.Text.Encodings.Web;
using CansCms.Site.Models;
using Microsoft.AspNetCore.Http;

namespace CansCms.Site.Pieces;

/// <summary>The entries of a menu as a list, with those below them.</summary>
/// <param name="entries">The entries.</param>
/// <param name="root">Where the site begins.</param>
internal sealed class EntriesPiece(IReadOnlyList<MenuEntry> entries, PathString root) : Piece
{
    public override void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"row\">");

        foreach (var entry in entries)
        {
            writer.Write("<li>");
            new EntryPiece(entry, root).WriteTo(writer, encoder);

            if (entry.Items is { Count: > 0 } below)
            {
                new EntriesPiece(below, root).WriteTo(writer, encoder);
            }

            writer.Write("</li>");
        }

        writer.Write("</ul>");
    }
}
