using Grove.Media.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Grove.Media.Serving;

/// <summary>Answers for a smaller copy of an image where one is asked for; the files themselves are static files.</summary>
internal sealed class MediaMiddleware(RequestDelegate next, ResizedImages images, MediaFolders folders, IMediaFileStore store, IOptions<MediaOptions> options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // As text a path is escaped; its value is what files are called.
        if (!context.Request.Path.StartsWithSegments("/media", out var rest)
            || rest.Value is not { Length: > 1 } path
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            || path.Contains('\\') // Windows reads it as a slash: no file of the library has one in its name.
            || !MediaUploads.IsImage(path)
            || ResizeRequest.Of(context.Request.Query, options.Value.SupportedSizes) is not { } request
            || await store.GetFileInfoAsync(path) is not { } entry
            || await images.FindAsync(new FileInfo(Path.Combine(folders.Library, entry.Path)), request, context.RequestAborted) is not { } copy)
        {
            await next(context);
            return;
        }

        MediaHeaders.Set(context.Response, entry.Name, options.Value);
        await Results.File(copy, MediaHeaders.TypeOf(entry.Name), lastModified: entry.LastModifiedUtc, enableRangeProcessing: true).ExecuteAsync(context);
    }
}
