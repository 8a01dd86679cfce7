namespace OrchardCore.Environment.Shell.Events;

public interface IShellEvents
{
    ShellEvent ReleasingAsync { get; set; }
    ShellEvent ReloadingAsync { get; set; }
    ShellEvent RemovingAsync { get; set; }
    ShellsEvent LoadingAsync { get; set; }
}
