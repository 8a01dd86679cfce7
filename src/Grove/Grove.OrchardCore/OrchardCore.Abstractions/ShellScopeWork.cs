namespace OrchardCore.Environment.Shell.Scope;

/// <summary>What a scope does at its end.</summary>
internal sealed class ShellScopeWork
{
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _last = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private readonly List<(object Key, Func<ShellScope, Task> Task)> _deferred = [];

    public void BeforeDispose(Func<ShellScope, Task> callback, bool last) => (last ? _last : _beforeDispose).Add(callback);

    public void OnException(Func<ShellScope, Exception, Task> handler) => _exceptionHandlers.Add(handler);

    public void Defer(object key, Func<ShellScope, Task> task)
    {
        if (!_deferred.Exists(other => Equals(other.Key, key)))
        {
            _deferred.Add((key, task));
        }
    }

    public IReadOnlyList<Func<ShellScope, Task>> TakeDeferred()
    {
        Func<ShellScope, Task>[] tasks = [.. _deferred.Select(deferred => deferred.Task)];
        _deferred.Clear();
        return tasks;
    }

    /// <summary>The ordinary callbacks run once. The last ones, which write, run each time: the scope may do more after an early completion.</summary>
    public async Task CompleteAsync(ShellScope scope)
    {
        while (_beforeDispose.Count > 0)
        {
            var callback = _beforeDispose[0];
            _beforeDispose.RemoveAt(0);
            await callback(scope);
        }

        for (var i = 0; i < _last.Count; i++)
        {
            await _last[i](scope);
        }
    }

    public async Task HandleExceptionAsync(ShellScope scope, Exception exception)
    {
        _deferred.Clear();

        foreach (var handler in _exceptionHandlers)
        {
            await handler(scope, exception);
        }
    }
}
