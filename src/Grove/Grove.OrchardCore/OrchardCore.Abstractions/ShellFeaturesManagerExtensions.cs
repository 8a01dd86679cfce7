namespace OrchardCore.Environment.Shell;

/// <summary>Enables and disables features by their ids.</summary>
public static class ShellFeaturesManagerExtensions
{
    public static Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
        => shellFeaturesManager.UpdateFeaturesAsync([], featureIds);

    public static Task DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
        => shellFeaturesManager.UpdateFeaturesAsync(featureIds, []);

    public static async Task UpdateFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<string> featureIdsToDisable, IEnumerable<string> featureIdsToEnable)
    {
        var available = await shellFeaturesManager.GetAvailableFeaturesAsync();

        await shellFeaturesManager.UpdateFeaturesAsync(
            available.Where(feature => featureIdsToDisable.Contains(feature.Id)),
            available.Where(feature => featureIdsToEnable.Contains(feature.Id)),
            force: true);
    }

    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId)
        => (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);
}
