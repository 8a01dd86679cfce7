namespace OrchardCore.Environment.Shell.Events;

public delegate Task ShellEvent(string name);
