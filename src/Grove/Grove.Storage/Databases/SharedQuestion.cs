namespace Grove.Storage.Databases;

/// <summary>
/// A question whose answer must not be older than the one who asks. Who comes before it is sent shares it; who comes while it is on its way waits for the
/// next one.
/// </summary>
/// <param name="ask">Asks. One question at a time; what fails is the answer of those who wait for it.</param>
internal sealed class SharedQuestion<T>(Func<Task<T>> ask)
{
    private readonly Lock _turn = new();
    private TaskCompletionSource<T>? _waiting;
    private bool _isAsking;

    public Task<T> AskAsync()
    {
        lock (_turn)
        {
            // Those who wait go on side by side. One after the other, the next question would be sent when the last of them has been served.
            var answer = _waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously);

            if (!_isAsking)
            {
                _isAsking = true;
                AskSoon();
            }

            return answer.Task;
        }
    }

    /// <summary>Asks behind all that is ready to run, and for nobody in particular: who is about to ask too does so first. Where nothing else runs, that is at once.</summary>
    private void AskSoon() => ThreadPool.UnsafeQueueUserWorkItem(static question => _ = question.AskForThoseWhoWaitAsync(), this, preferLocal: false);

    private async Task AskForThoseWhoWaitAsync()
    {
        var answer = TakeWaiting();

        try
        {
            answer.SetResult(await ask());
        }
        catch (Exception exception)
        {
            answer.SetException(exception);
        }

        if (IsAskedAgain())
        {
            AskSoon();
        }
    }

    /// <summary>From here on it is too late to join.</summary>
    private TaskCompletionSource<T> TakeWaiting()
    {
        lock (_turn)
        {
            var answer = _waiting!;
            _waiting = null;
            return answer;
        }
    }

    private bool IsAskedAgain()
    {
        lock (_turn)
        {
            return _isAsking = _waiting is not null;
        }
    }
}
