using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Grove.Media.Serving;

/// <summary>How an address asks for an image: <c>width</c>, <c>height</c> and <c>rmode</c>, as Orchard Core's do.</summary>
/// <param name="Width">Null if only the height counts.</param>
/// <param name="Crop">Whether the image fills the box, cut where it sticks out, instead of fitting into it.</param>
internal sealed record ResizeRequest(int? Width, int? Height, bool Crop)
{
    /// <summary>Null if nothing is asked for, or something that is not offered: the image is served as it is then.</summary>
    public static ResizeRequest? Of(IQueryCollection query, int[] sizes)
    {
        if (!TryRead(query["width"], sizes, out var width) || !TryRead(query["height"], sizes, out var height) || (width ?? height) is null)
        {
            return null;
        }

        return query["rmode"].ToString().ToLowerInvariant() switch
        {
            "" or "max" => new(width, height, Crop: false),
            "crop" => new(width, height, Crop: width is not null && height is not null),
            _ => null,
        };
    }

    private static bool TryRead(string? text, int[] sizes, out int? size)
    {
        size = null;

        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !sizes.Contains(number))
        {
            return false;
        }

        size = number;
        return true;
    }
}
