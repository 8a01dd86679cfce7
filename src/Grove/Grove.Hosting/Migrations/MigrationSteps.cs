using System.Reflection;
using OrchardCore.Data.Migration;

namespace Grove.Hosting.Migrations;

/// <summary>The steps of a migration class, found by their names: Create, UpdateFrom1, UpdateFrom2, … with or without Async.</summary>
internal static class MigrationSteps
{
    /// <summary>The step that leads on from <paramref name="version"/>; null stands for a site that has none.</summary>
    public static MethodInfo? After(IDataMigration migration, int? version)
        => Find(migration, version is null ? "Create" : $"UpdateFrom{version}") ?? (version is null ? Find(migration, "UpdateFrom0") : null);

    /// <summary>Runs the step and answers the version that it leads to.</summary>
    public static async Task<int> RunAsync(IDataMigration migration, MethodInfo step)
    {
        try
        {
            return step.Invoke(migration, null) switch
            {
                int version => version,
                Task<int> version => await version,
                _ => throw new InvalidOperationException("a step answers the version that it leads to, as int or Task<int>."),
            };
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new InvalidOperationException($"The migration {migration.GetType().FullName}.{step.Name} failed: {cause.Message}", cause);
        }
    }

    private static MethodInfo? Find(IDataMigration migration, string name)
        => migration.GetType().GetMethod(name + "Async", Type.EmptyTypes) ?? migration.GetType().GetMethod(name, Type.EmptyTypes);
}
