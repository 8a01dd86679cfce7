using System.ComponentModel.DataAnnotations;

namespace Grove.Identity;

/// <summary>How often one address may try; set in the configuration section OrchardCore:Grove_RateLimits.</summary>
internal sealed class RateLimitSettings
{
    public const string Section = "OrchardCore:Grove_RateLimits";

    [Range(1, int.MaxValue)]
    public int LoginsPerMinute { get; set; } = 20;

    [Range(1, int.MaxValue)]
    public int TokensPerMinute { get; set; } = 60;
}
