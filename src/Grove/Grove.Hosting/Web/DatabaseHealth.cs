using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrchardCore.Data;

namespace Grove.Hosting.Web;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(IDbConnectionAccessor database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var connection = database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        await command.ExecuteScalarAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
