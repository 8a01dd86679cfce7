using OrchardCore.Modules;

namespace Grove.Hosting.Shells;

/// <summary>The startups that made a shell's container, kept to build its pipeline.</summary>
internal sealed record ShellStartups(IStartup[] Startups)
{
    public SemaphoreSlim Building { get; } = new(1, 1);
}
