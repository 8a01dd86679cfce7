using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NetVips;
using OrchardCore.Media;

namespace Grove.Media.Uploads;

/// <summary>Takes files into the library: only of known kinds, whose content is what the name says, and never over another file.</summary>
public sealed class MediaUploads(IMediaFileStore store, IOptions<MediaOptions> options, IStringLocalizer<MediaUploads> S)
{
    /// <summary>What a file picker offers.</summary>
    public static string Accepted { get; } = string.Join(',', FileKind.KnownExtensions);

    public static bool IsImage(string path) => FileKind.ByName(path) is { IsImage: true };

    /// <summary>Makes a folder; answers its path, or null if the name has no letter or digit.</summary>
    public async Task<string?> CreateFolderAsync(string parent, string name)
    {
        var clean = MediaNames.CleanSegment(name);
        var path = Join(parent, clean);
        return clean.Length > 0 && await store.TryCreateDirectoryAsync(path) ? path : null;
    }

    public async Task<UploadResult> TakeAsync(string folder, string fileName, Stream content)
    {
        var name = MediaNames.Clean(fileName);

        if (name.Length == 0 || FileKind.ByName(name) is not { } kind)
        {
            return Refused(S["“{0}” is not a file of a kind that the library takes ({1}).", fileName, string.Join(", ", FileKind.KnownExtensions)]);
        }

        await using var buffered = new MemoryStream();

        if (!await CopyAsync(content, buffered, options.Value.MaxFileSize))
        {
            return Refused(S["“{0}” is too large: a file has at most {1} MB.", fileName, options.Value.MaxFileSize / 1_000_000]);
        }

        var bytes = buffered.GetBuffer().AsSpan(0, (int)buffered.Length);

        if (!kind.IsIn(bytes[..Math.Min(bytes.Length, FileKind.HeadLength)].ToArray()) || (kind.IsImage && !IsReadable(buffered)))
        {
            return Refused(S["“{0}” is damaged or is not what its name says.", fileName]);
        }

        buffered.Position = 0;
        return new UploadResult(await store.CreateFileFromStreamAsync(await FreeAsync(folder, name), buffered), null);
    }

    private bool IsReadable(MemoryStream image)
    {
        try
        {
            // Only the head is read here, which says how large the image is before anybody makes room for it.
            using var opened = Image.NewFromBuffer(image.ToArray(), access: Enums.Access.Sequential);
            return (long)opened.Width * opened.Height <= options.Value.MaxPixels;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    private async Task<string> FreeAsync(string folder, string name)
    {
        for (var number = 1; ; number++)
        {
            var path = Join(folder, number == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");

            if (await store.GetFileInfoAsync(path) is null && await store.GetDirectoryInfoAsync(path) is null)
            {
                return path;
            }
        }
    }

    private static async Task<bool> CopyAsync(Stream from, Stream to, int most)
    {
        var block = new byte[81920];

        for (int read; (read = await from.ReadAsync(block)) > 0;)
        {
            if (to.Length + read > most)
            {
                return false;
            }

            await to.WriteAsync(block.AsMemory(0, read));
        }

        return to.Length > 0;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static UploadResult Refused(string message) => new(null, message);
}

/// <summary>Where an uploaded file is, or why it is not.</summary>
public sealed record UploadResult(string? Path, string? Error);
