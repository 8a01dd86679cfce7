using System.Text.Encodings.Web;
using CansCms.Site.Models;
using Microsoft.AspNetCore.Http;

namespace CansCms.Site.Pieces;

/// <summary>A link to an item, which says its language where that is not the page's.</summary>
/// <param name="item">The item.</param>
/// <param name="root">Where the site begins.</param>
internal sealed class ItemLinkPiece(SiteItem item, PathString root) : Piece
{
    private readonly Language? _other = Language.Other(item.Localization?.Culture);

    public override void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<a");
        Attribute(writer, encoder, "href", root.Value + "/" + item.Path);
        Attribute(writer, encoder, "hreflang", _other?.Culture);
        Attribute(writer, encoder, "lang", _other?.Culture);
        Attribute(writer, encoder, "dir", _other?.Direction);
        Words(writer, encoder, item.DisplayText, "</a>");

        if (_other is not null)
        {
            writer.Write(" <span class=\"tag\"");
            Attribute(writer, encoder, "lang", _other.Culture);
            Attribute(writer, encoder, "dir", _other.Direction);
            Words(writer, encoder, _other.Name, "</span>");
        }
    }
}
