using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Media.Uploads;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Media.Recipes;

/// <summary>
/// Puts files into the library, each given as Base64 or as a file beside the recipe. A recipe never fetches anything from elsewhere: it has to give
/// the same site without a network.
/// </summary>
internal sealed class MediaStep(IMediaFileStore store) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Files"] is not JsonArray files)
        {
            context.Errors.Add("Files: an array of files is missing.");
            return;
        }

        var contents = new List<(string Path, byte[] Bytes)>();

        for (var i = 0; i < files.Count; i++)
        {
            if (await ReadAsync(context, $"Files[{i}]", files[i]) is { } file)
            {
                contents.Add(file);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var (path, bytes) in contents)
        {
            using var stream = new MemoryStream(bytes);
            await store.CreateFileFromStreamAsync(path, stream, overwrite: true);
        }
    }

    private static async Task<(string Path, byte[] Bytes)?> ReadAsync(RecipeExecutionContext context, string place, JsonNode? node)
    {
        Entry? entry;

        try
        {
            entry = node?.ToObject<Entry>();
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{place}{exception.Path?.TrimStart('$')}: {exception.Message}");
            return null;
        }

        var target = entry?.TargetPath?.Replace('\\', '/').Trim('/') ?? "";

        if (target.Length == 0 || target.Split('/').Any(segment => segment is "" or "." or "..") || FileKind.ByName(target) is not { } kind)
        {
            context.Errors.Add($"{place}.TargetPath: '{entry?.TargetPath}' is not the path of a file that the library takes ({string.Join(", ", FileKind.KnownExtensions)}).");
            return null;
        }

        if (await BytesAsync(context, place, entry!) is not { } bytes)
        {
            return null;
        }

        if (!kind.IsIn([.. bytes.Take(FileKind.HeadLength)]))
        {
            context.Errors.Add($"{place}: the content of '{target}' is not what its name says.");
            return null;
        }

        return (target, bytes);
    }

    private static async Task<byte[]?> BytesAsync(RecipeExecutionContext context, string place, Entry entry)
    {
        if (!string.IsNullOrEmpty(entry.Base64))
        {
            var bytes = new byte[entry.Base64.Length];

            if (Convert.TryFromBase64String(entry.Base64, bytes, out var length))
            {
                return bytes[..length];
            }

            context.Errors.Add($"{place}.Base64: this is not Base64.");
        }
        else if (!string.IsNullOrEmpty(entry.SourcePath))
        {
            var path = $"{context.RecipeDescriptor?.BasePath?.TrimEnd('/')}/{entry.SourcePath.TrimStart('/')}";

            if (context.RecipeDescriptor?.FileProvider?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file)
            {
                await using var stream = file.CreateReadStream();
                using var buffer = new MemoryStream();
                await stream.CopyToAsync(buffer);
                return buffer.ToArray();
            }

            context.Errors.Add($"{place}.SourcePath: there is no file '{entry.SourcePath}' beside the recipe.");
        }
        else
        {
            context.Errors.Add($"{place}: give the file's content as Base64, or where it is beside the recipe as SourcePath. SourceUrl is not supported.");
        }

        return null;
    }

    private sealed class Entry
    {
        public string? TargetPath { get; set; }

        public string? SourcePath { get; set; }

        public string? Base64 { get; set; }
    }
}
