using OrchardCore.Environment.Extensions.Features;

namespace Grove.Hosting.Features;

/// <summary>Orders features so that each comes after those that it depends on; otherwise by priority, then as declared.</summary>
internal static class FeatureOrder
{
    public static IFeatureInfo[] Sort(IEnumerable<IFeatureInfo> features, IReadOnlyDictionary<string, IFeatureInfo> known)
    {
        var result = new List<IFeatureInfo>();
        var states = new Dictionary<string, bool>(StringComparer.Ordinal);

        foreach (var feature in features.OrderBy(feature => feature.Priority))
        {
            Visit(feature);
        }

        return [.. result];

        void Visit(IFeatureInfo feature)
        {
            if (states.TryGetValue(feature.Id, out var done))
            {
                if (!done)
                {
                    throw new InvalidOperationException($"The feature '{feature.Id}' depends on itself, by way of others. Check the dependencies in its module's manifest.");
                }

                return;
            }

            states[feature.Id] = false;

            foreach (var dependency in feature.Dependencies)
            {
                if (known.TryGetValue(dependency, out var needed))
                {
                    Visit(needed);
                }
            }

            states[feature.Id] = true;
            result.Add(feature);
        }
    }
}
