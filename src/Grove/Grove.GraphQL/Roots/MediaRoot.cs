using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Grove.GraphQL.Roots;

/// <summary>The files of the media library.</summary>
internal sealed class MediaRoot : ContentRoot
{
    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user)
    {
        var type = new ObjectGraphType { Name = "MediaAsset", Description = "A file of the media library" };
        type.AddField<IFileStoreEntry>("name", scalars.String, "The file's name", file => file.Name);
        type.AddField<IFileStoreEntry>("path", scalars.String, "The file's place in the library", file => file.Path);
        type.AddField<IFileStoreEntry>("length", new NonNullGraphType(scalars.Long), "The file's size in bytes", file => file.Length);
        type.AddField<IFileStoreEntry>("lastModifiedUtc", scalars.DateTime, "When the file was changed", file => file.LastModifiedUtc);

        schema.Query.AddField(new FieldType
        {
            Name = "mediaAssets",
            Description = "The files of the media library",
            ResolvedType = new ListGraphType(type),
            Arguments = new QueryArguments(
                Types.Field.Argument("path", scalars.String, "The folder"),
                Types.Field.Argument("includeSubDirectories", scalars.Boolean, "Whether folders in it are read too")),
            Resolver = new FuncFieldResolver<object?>(async context =>
            {
                var files = new List<IFileStoreEntry>();

                try
                {
                    await foreach (var entry in context.RequestServices!.GetRequiredService<IMediaFileStore>()
                        .GetDirectoryContentAsync(context.GetArgument<string?>("path"), context.GetArgument("includeSubDirectories", false)).WithCancellation(context.CancellationToken))
                    {
                        if (!entry.IsDirectory)
                        {
                            files.Add(entry);
                        }
                    }
                }
                catch (ArgumentException exception)
                {
                    throw new ExecutionError(exception.Message);
                }

                return files;
            }),
        });
    }
}
