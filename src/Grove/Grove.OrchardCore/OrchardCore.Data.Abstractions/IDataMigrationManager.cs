namespace OrchardCore.Data.Migration;

public interface IDataMigrationManager
{
    Task Uninstall(string feature);
    Task UpdateAllFeaturesAsync();
    Task UpdateAsync(params string[] features);
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();
}
