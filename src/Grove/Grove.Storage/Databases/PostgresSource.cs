using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>Where connections to PostgreSQL come from. Of the types that the driver can make ready it takes those that the columns here have, and lists of them.</summary>
internal static class PostgresSource
{
    public static NpgsqlDataSource Create(NpgsqlConnectionStringBuilder options)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(options.ConnectionString);
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        // They are the server's own, whose numbers the driver knows; it would ask for all types otherwise, for each source.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        return builder.Build();
    }

    /// <summary>For connections that are none of the pool and are given up soon.</summary>
    public static NpgsqlDataSource CreateUnpooled(string connectionString, int patienceInSeconds)
        => Create(new(connectionString) { Pooling = false, Timeout = patienceInSeconds, CommandTimeout = patienceInSeconds });
}
