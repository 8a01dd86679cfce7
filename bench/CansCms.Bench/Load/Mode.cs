namespace CansCms.Bench.Load;

/// <summary>Whether the response cache of CansCms.Delivery takes part. Without it documents go in the body, with it in the address.</summary>
internal sealed record Mode(string Name, bool InAddress, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly Mode[] _all =
    [
        new("uncached", InAddress: false, new Dictionary<string, string> { ["OrchardCore__CansCms_Delivery__CacheAnswers"] = "false" }),
        new("cached", InAddress: true, new Dictionary<string, string>()),
    ];

    public static Mode Named(string name)
        => Array.Find(_all, mode => mode.Name == name) ?? throw new ArgumentException($"There is no mode '{name}'. Known are {string.Join(", ", _all.Select(mode => mode.Name))}.");
}
