namespace Grove.Bench;

/// <summary>The files of the folder Site: what the benchmarks read, execute and ask.</summary>
internal static class SiteFiles
{
    public static string Read(string name)
    {
        using var file = new StreamReader(typeof(SiteFiles).Assembly.GetManifestResourceStream(name)!);
        return file.ReadToEnd();
    }
}
