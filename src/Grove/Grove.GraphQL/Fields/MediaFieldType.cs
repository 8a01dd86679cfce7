using System.Globalization;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Grove.GraphQL.Types;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;

namespace Grove.GraphQL.Fields;

/// <summary>Files of the media library.</summary>
internal sealed class MediaFieldType : ObjectGraphType
{
    public MediaFieldType(Scalars scalars)
    {
        Name = "MediaField";
        Description = "Files of the media library";
        this.AddAsync<JsonObject>("files", new ListGraphType(new FileType(scalars)), "The files", (data, context) =>
        {
            var texts = Json.Strings(data, "MediaTexts");
            return new(context.Page(Json.Strings(data, "Paths").Select((path, index) => new MediaFile(path, index < texts.Length ? texts[index] : null))).ToArray());
        }, Paging.Arguments(scalars));
    }

    private sealed record MediaFile(string Path, string? Text);

    private sealed class FileType : ObjectGraphType
    {
        // The parameters of addresses of resized images, by argument.
        private static readonly Dictionary<string, string> _resizing = new()
        {
            ["width"] = "width", ["height"] = "height", ["mode"] = "rmode", ["quality"] = "quality", ["format"] = "format", ["bgcolor"] = "bgcolor", ["autoorient"] = "autoorient",
        };

        public FileType(Scalars scalars)
        {
            Name = "MediaFileItem";
            Description = "A file of the media library";
            this.AddField<MediaFile>("fileName", scalars.String, "The file's name", file => System.IO.Path.GetFileName(file.Path));
            this.AddField<MediaFile>("path", scalars.String, "The file's place in the library", file => file.Path);
            this.AddField<MediaFile>("mediaText", scalars.String, "What the file shows, for those who cannot see it", file => file.Text);
            this.AddAsync<MediaFile>("url", scalars.String, "The file's address", (file, context) => new(Url(file, context)));
            this.AddAsync<MediaFile>("resizeUrl", scalars.String, "The address of the image in another size", (file, context) => new(ResizeUrl(file, context)),
                Types.Field.Argument("width", scalars.Int, "The width in pixels"),
                Types.Field.Argument("height", scalars.Int, "The height in pixels"),
                Types.Field.Argument("mode", scalars.String, "How the image is made to fit"),
                Types.Field.Argument("quality", scalars.Int, "The quality, up to 100"),
                Types.Field.Argument("format", scalars.String, "The format of the image"),
                Types.Field.Argument("profile", scalars.String, "A named size"),
                Types.Field.Argument("bgcolor", scalars.String, "The colour behind the image"),
                Types.Field.Argument("autoorient", scalars.Boolean, "Whether the image is turned as the camera was held"));
        }

        private static string Url(MediaFile file, IResolveFieldContext context)
            => context.RequestServices!.GetRequiredService<IMediaFileStore>().MapPathToPublicUrl(file.Path);

        private static string ResizeUrl(MediaFile file, IResolveFieldContext context)
            => _resizing.Aggregate(Url(file, context), (url, parameter) => context.GetArgument<object?>(parameter.Key) is { } value
                ? QueryHelpers.AddQueryString(url, parameter.Value, Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant())
                : url);
    }
}
