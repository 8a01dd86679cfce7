using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Grove.Localization.Plurals;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;

namespace Grove.Localization.PortableObjects;

/// <summary>
/// The translations of all modules, each culture read when it is first asked for: from <c>Localization/{culture}.po</c> of the modules, then of the
/// host's content root, which has the last word.
/// </summary>
internal sealed partial class PoCatalog(IEnumerable<IModuleNamesProvider> modules, PluralForms plurals, IHostEnvironment environment, ILogger<PoCatalog> logger)
{
    private readonly ConcurrentDictionary<string, Lazy<Dictionary<(string?, string), string[]>>> _cultures = [];

    /// <summary>The translation of a message for its place, or for anywhere; null where there is none.</summary>
    public string? Find(CultureInfo culture, string? context, string messageId, int? count)
    {
        for (var asked = culture; asked.Name.Length > 0; asked = asked.Parent)
        {
            var texts = _cultures.GetOrAdd(asked.Name, name => new(() => Read(name))).Value;

            if (texts.TryGetValue((context, messageId), out var found) || texts.TryGetValue((null, messageId), out found))
            {
                return found[count is { } number ? Math.Min(plurals.Of(asked, number), found.Length - 1) : 0];
            }
        }

        return null;
    }

    private Dictionary<(string?, string), string[]> Read(string culture)
    {
        var texts = new Dictionary<(string?, string), string[]>();
        var path = $"Localization/{culture}.po";

        foreach (var name in modules.SelectMany(provider => provider.GetModuleNames()).Distinct(StringComparer.Ordinal))
        {
            using var stream = Assembly.Load(name).GetManifestResourceStream(path);
            Add(texts, stream, $"{name}/{path}", culture);
        }

        if (environment.ContentRootFileProvider.GetFileInfo(path) is { Exists: true } file)
        {
            using var stream = file.CreateReadStream();
            Add(texts, stream, path, culture);
        }

        return texts;
    }

    private void Add(Dictionary<(string?, string), string[]> texts, Stream? stream, string file, string culture)
    {
        if (stream is null)
        {
            return;
        }

        using var reader = new StreamReader(stream);
        var language = CultureInfo.GetCultureInfo(culture);

        try
        {
            foreach (var entry in PoReader.Read(reader, file, forms => plurals.HasForms(language, forms)))
            {
                texts[(entry.Context, entry.MessageId)] = entry.Translations;
            }
        }
        catch (PoFormatException exception)
        {
            // The site goes on in the source's language rather than not at all.
            Unreadable(exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A file of translations is left out. {Cause}")]
    private partial void Unreadable(string cause);
}
