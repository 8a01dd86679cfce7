using OrchardCore.Environment.Shell.Builders;

namespace Grove.Hosting.Shells;

/// <summary>The shell as it will be when a transaction is committed; only the transaction's own flow works in it.</summary>
internal sealed class StagedShell
{
    public ShellContext? Shell { get; set; }
}
