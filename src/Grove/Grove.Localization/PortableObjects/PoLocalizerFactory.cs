using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace Grove.Localization.PortableObjects;

/// <summary>Makes one localizer for each place of use.</summary>
internal sealed class PoLocalizerFactory(PoCatalog catalog) : IStringLocalizerFactory
{
    private const string Areas = "Areas.";

    private readonly ConcurrentDictionary<string, PoLocalizer> _localizers = [];

    public IStringLocalizer Create(Type resourceSource)
        => OfContext(resourceSource.IsGenericType ? resourceSource.GetGenericTypeDefinition().FullName! : resourceSource.FullName!);

    /// <summary>For a view: the place is the module's name and the view's path, with dots.</summary>
    public IStringLocalizer Create(string baseName, string location)
    {
        var context = baseName.StartsWith(location + ".", StringComparison.Ordinal) ? baseName[(location.Length + 1)..] : baseName;
        return OfContext(context.StartsWith(Areas, StringComparison.Ordinal) ? context[Areas.Length..] : context);
    }

    private PoLocalizer OfContext(string context) => _localizers.GetOrAdd(context.Replace('+', '.'), static (context, catalog) => new PoLocalizer(catalog, context), catalog);
}
