using OrchardCore.Data.Documents;

namespace Grove.Hosting.Migrations;

/// <summary>How far each migration class has got, by its full name.</summary>
public sealed class MigrationVersions : Document
{
    public Dictionary<string, int> Versions { get; set; } = [];
}
