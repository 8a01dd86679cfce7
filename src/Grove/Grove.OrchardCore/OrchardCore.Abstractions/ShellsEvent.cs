namespace OrchardCore.Environment.Shell.Events;

public delegate Task ShellsEvent();
