using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;

namespace Grove.Hosting.Shells;

/// <summary>Builds the pipeline of a shell at its first request.</summary>
internal static class ShellPipelines
{
    public static ValueTask<IShellPipeline> GetAsync(ShellContext shell)
        => shell.Pipeline is { } pipeline ? new(pipeline) : new(BuildAsync(shell));

    private static async Task<IShellPipeline> BuildAsync(ShellContext shell)
    {
        var startups = shell.ServiceProvider.GetRequiredService<ShellStartups>();
        await startups.Building.WaitAsync();

        try
        {
            return shell.Pipeline ??= await ShellPipelineBuilder.BuildAsync(shell, startups.Startups);
        }
        finally
        {
            startups.Building.Release();
        }
    }
}
