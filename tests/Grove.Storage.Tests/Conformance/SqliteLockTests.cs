using Grove.Storage.Databases;

namespace Grove.Storage.Tests.Conformance;

public sealed class SqliteLockTests : LockConformance
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grove-").FullName;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override Database Open() => new SqliteDatabase(Path.Combine(_folder, "test.db"), "");
}
