using Grove.Media.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Grove.Media.Serving;

/// <summary>How long browsers keep a file of the library, and what they do with it.</summary>
internal static class MediaHeaders
{
    private static readonly FileExtensionContentTypeProvider _types = new();

    public static string TypeOf(string name) => _types.TryGetContentType(name, out var type) ? type : "application/octet-stream";

    public static void Set(HttpResponse response, string name, MediaOptions options)
    {
        response.Headers.CacheControl = $"public, max-age={(int)TimeSpan.FromDays(options.MaxBrowserCacheDays).TotalSeconds}";

        // A file that an editor uploads must not run in the site's name.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

        // Images are shown, and so are PDFs; everything else is saved.
        if (!MediaUploads.IsImage(name) && !name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }
}
