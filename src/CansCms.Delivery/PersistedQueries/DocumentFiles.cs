using GraphQLParser;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CansCms.Delivery.PersistedQueries;

/// <summary>The documents in the configured folder, read once.</summary>
internal sealed partial class DocumentFiles(IOptions<DeliveryOptions> options, IHostEnvironment environment, ILogger<DocumentFiles> logger)
{
    private readonly Lazy<Documents> _documents = new(() => Read(options.Value.PersistedQueries.Folder, environment.ContentRootPath, logger));

    public string? Find(string hashOrName)
        => _documents.Value.ByHash.TryGetValue(hashOrName, out var query) || _documents.Value.ByName.TryGetValue(hashOrName, out query) ? query : null;

    public bool Has(string hash) => _documents.Value.ByHash.ContainsKey(hash);

    private static Documents Read(string? folder, string contentRoot, ILogger logger)
    {
        var documents = new Documents([], []);

        if (string.IsNullOrEmpty(folder))
        {
            return documents;
        }

        var path = Path.GetFullPath(folder, contentRoot);

        if (!Directory.Exists(path))
        {
            LogNoFolder(logger, path);
            return documents;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var query = File.ReadAllText(file);

            try
            {
                Parser.Parse(query);
                documents.ByHash[DocumentHash.Of(query)] = query;
                documents.ByName[Path.GetFileNameWithoutExtension(file)] = query;
            }
            catch (GraphQLParserException exception)
            {
                LogFaulty(logger, file, exception.Message);
            }
        }

        return documents;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The folder of registered GraphQL documents '{Folder}' does not exist. Correct CansCms_Delivery:PersistedQueries:Folder.")]
    private static partial void LogNoFolder(ILogger logger, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "'{File}' is not registered, since it is no GraphQL document: {Reason}")]
    private static partial void LogFaulty(ILogger logger, string file, string reason);

    private sealed record Documents(Dictionary<string, string> ByHash, Dictionary<string, string> ByName);
}
