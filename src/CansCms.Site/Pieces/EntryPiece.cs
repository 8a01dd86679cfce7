using System.Text.Encodings.Web;
using CansCms.Site.Models;
using Microsoft.AspNetCore.Http;

namespace CansCms.Site.Pieces;

/// <summary>An entry of a menu: a link, or a heading without one.</summary>
/// <param name="entry">The entry.</param>
/// <param name="root">Where the site begins.</param>
internal sealed class EntryPiece(MenuEntry entry, PathString root) : Piece
{
    public override void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (string.IsNullOrEmpty(entry.Url))
        {
            writer.Write("<span");
            Words(writer, encoder, entry.Text, "</span>");
            return;
        }

        writer.Write("<a");

        if (entry.IsExternal)
        {
            Attribute(writer, encoder, "href", entry.Url);
            Attribute(writer, encoder, "rel", "external");
        }
        else
        {
            Attribute(writer, encoder, "href", root.Value + entry.Url);
            Attribute(writer, encoder, "hreflang", Language.Other(entry.Culture)?.Culture);
            Attribute(writer, encoder, "aria-current", entry.IsCurrent ? "page" : entry.IsAncestor ? "true" : null);
        }

        Words(writer, encoder, entry.Text, "</a>");
    }
}
