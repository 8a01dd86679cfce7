using System.Security.Cryptography;
using System.Text;
using NetVips;

namespace Grove.Media.Serving;

/// <summary>Makes smaller copies of images, each once, and keeps them beside the library.</summary>
internal sealed class ResizedImages(MediaFolders folders) : IDisposable
{
    // Images take memory and processors: the rest of the site goes first.
    private readonly SemaphoreSlim _atOnce = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The file with the copy; null if the image cannot be read.</summary>
    public async Task<string?> FindAsync(FileInfo original, ResizeRequest request, CancellationToken cancellationToken)
    {
        var copy = CopyOf(original, request);

        if (File.Exists(copy))
        {
            return copy;
        }

        await _atOnce.WaitAsync(cancellationToken);

        try
        {
            return File.Exists(copy) || Make(original, request, copy) ? copy : null;
        }
        finally
        {
            _atOnce.Release();
        }
    }

    public void Dispose() => _atOnce.Dispose();

    private string CopyOf(FileInfo original, ResizeRequest request)
    {
        // Another file under the same name has another time, and so another copy.
        var key = $"{original.FullName}|{original.LastWriteTimeUtc.Ticks}|{original.Length}|{request.Width}|{request.Height}|{request.Crop}";
        return Path.Combine(folders.Resized, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40] + original.Extension.ToLowerInvariant());
    }

    private static bool Make(FileInfo original, ResizeRequest request, string copy)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        var unfinished = Path.Combine(Path.GetDirectoryName(copy)!, Guid.NewGuid().ToString("n") + Path.GetExtension(copy));

        try
        {
            // Never larger than the original: a browser stretches as well as we would.
            using var image = Image.Thumbnail(
                original.FullName,
                request.Width ?? VipsLargest,
                height: request.Height ?? VipsLargest,
                size: Enums.Size.Down,
                crop: request.Crop ? Enums.Interesting.Attention : null);
            image.WriteToFile(unfinished);
            File.Move(unfinished, copy, overwrite: true);
            return true;
        }
        catch (VipsException)
        {
            File.Delete(unfinished);
            return false;
        }
    }

    private const int VipsLargest = 10_000_000;
}
