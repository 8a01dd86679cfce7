using System.Globalization;
using BenchmarkDotNet.Attributes;
using Grove.Localization.Plurals;
using Grove.Localization.PortableObjects;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Modules;

namespace Grove.Bench;

/// <summary>A text of the admin is looked up in Kazakh.</summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private static readonly CultureInfo _kazakh = CultureInfo.GetCultureInfo("kk-KZ");

    private readonly PoCatalog _catalog = new([new AdminOnly()], new PluralForms([]), new HostingEnvironment { ContentRootFileProvider = new NullFileProvider() }, NullLogger<PoCatalog>.Instance);
    private PoEntry _entry = null!;

    [GlobalSetup]
    public void FindAMessage()
    {
        using var file = new StreamReader(typeof(Admin.Startup).Assembly.GetManifestResourceStream("Localization/kk.po")!);
        _entry = PoReader.Read(file, "kk.po")[^1];
    }

    [Benchmark]
    public string? Find() => _catalog.Find(_kazakh, _entry.Context, _entry.MessageId, count: null);

    [Benchmark]
    public string? FindNothing() => _catalog.Find(_kazakh, "Grove.Bench", "There is no such message.", count: null);

    private sealed class AdminOnly : IModuleNamesProvider
    {
        public IEnumerable<string> GetModuleNames() => ["Grove.Admin"];
    }
}
