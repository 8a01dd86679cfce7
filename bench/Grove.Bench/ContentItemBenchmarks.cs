using BenchmarkDotNet.Attributes;
using Grove.Storage.Sessions;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Bench;

/// <summary>A stored content item becomes an object, and its parts are looked at.</summary>
[MemoryDiagnoser]
public class ContentItemBenchmarks
{
    private readonly string _json = SiteFiles.Read("story.json");

    [Benchmark]
    public ContentItem Read() => DocumentJson.Read<ContentItem>(_json, id: 1);

    [Benchmark]
    public string? ReadTitle() => Read().TryGet<TitlePart>(out var title) ? title.Title : null;

    [Benchmark]
    public string ReadAndWrite() => DocumentJson.Write(Read());
}
