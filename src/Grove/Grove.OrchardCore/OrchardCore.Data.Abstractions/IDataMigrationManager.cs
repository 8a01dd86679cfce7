namespace OrchardCore.Data.Migration;

/// <summary>Runs the migrations of the enabled features.</summary>
public interface IDataMigrationManager
{
    Task UpdateAllFeaturesAsync();
}
