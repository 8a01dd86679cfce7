namespace OrchardCore.Data;

/// <summary>The names of databases in a shell's settings.</summary>
public static class DatabaseProviderValue
{
    public const string Postgres = "Postgres";

    public const string Sqlite = "Sqlite";
}
