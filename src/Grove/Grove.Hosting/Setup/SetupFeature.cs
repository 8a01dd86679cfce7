namespace Grove.Hosting.Setup;

/// <summary>A feature that takes part in the set-up of a site.</summary>
internal sealed record SetupFeature(string Id);
