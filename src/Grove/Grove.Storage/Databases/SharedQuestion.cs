namespace Grove.Storage.Databases;

/// <summary>
/// A question whose answer must not be older than the one who asks. Who comes while it is on its way waits for the next one, which all who wait share.
/// </summary>
/// <param name="ask">Asks. One question at a time; what fails is the answer of those who wait for it.</param>
internal sealed class SharedQuestion<T>(Func<Task<T>> ask)
{
    private readonly Lock _turn = new();
    private Task<T>? _asked;
    private Task<T>? _next;

    public Task<T> AskAsync()
    {
        lock (_turn)
        {
            return _next ?? (_asked is { IsCompleted: false } asked ? _next = AskAfterAsync(asked) : _asked = AskNowAsync());
        }
    }

    private async Task<T> AskAfterAsync(Task asked)
    {
        await asked.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);

        lock (_turn)
        {
            // From here on it is too late to join.
            (_asked, _next) = (_next, null);
        }

        return await ask();
    }

    private async Task<T> AskNowAsync()
    {
        await Task.Yield();
        return await ask();
    }
}
