using BenchmarkDotNet.Attributes;
using Grove.Content.Liquid;

namespace Grove.Bench;

/// <summary>A title becomes a part of an address.</summary>
[MemoryDiagnoser]
public class SlugBenchmarks
{
    private readonly SlugService _slugs = new();

    [Params("The Central Asian Network on Statelessness Held its Fourth Annual Meeting", "Азаматтығы жоқтық мәселелері жөніндегі Орталық Азия желісі")]
    public string Title { get; set; } = "";

    [Benchmark]
    public string Slugify() => _slugs.Slugify(Title);
}
