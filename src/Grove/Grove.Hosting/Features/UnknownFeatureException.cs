namespace Grove.Hosting.Features;

/// <summary>A feature was named that no module declares.</summary>
public sealed class UnknownFeatureException(string featureId, string? neededBy = null) : InvalidOperationException(
    neededBy is null
        ? $"No module declares a feature '{featureId}'. Check the id, or reference the module that brings it."
        : $"The feature '{neededBy}' depends on '{featureId}', which no module declares.")
{
    public string FeatureId => featureId;
}
