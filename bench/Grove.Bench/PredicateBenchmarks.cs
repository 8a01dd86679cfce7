using BenchmarkDotNet.Attributes;
using Grove.Storage.Databases;
using Grove.Storage.Querying;
using OrchardCore.ContentManagement.Records;

namespace Grove.Bench;

/// <summary>A LINQ condition on an index becomes SQL.</summary>
[MemoryDiagnoser]
public class PredicateBenchmarks
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"grove-bench-{Guid.NewGuid():n}.db");
    private readonly string _type = "Story";
    private SqliteDatabase _database = null!;

    [GlobalSetup]
    public void Open() => _database = new SqliteDatabase(_file, "");

    [GlobalCleanup]
    public void Close()
    {
        _database.Dispose();
        File.Delete(_file);
    }

    [Benchmark]
    public string Translate()
    {
        var sql = new SqlText(_database);
        var predicate = PredicateTranslator.Translate<ContentItemIndex>(index => index.ContentType == _type && index.Published && index.DisplayText!.Contains("law"));
        new PredicateSql(sql, _ => "c", "c.\"DocumentId\"").Write(predicate);
        return sql.ToString();
    }
}
