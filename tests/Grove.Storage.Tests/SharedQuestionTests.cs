using Grove.Storage.Databases;

namespace Grove.Storage.Tests;

/// <summary>An answer is never older than the one who asks, and those who wait share one.</summary>
public sealed class SharedQuestionTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly List<TaskCompletionSource<int>> _asked = [];
    private readonly SemaphoreSlim _asks = new(0);
    private readonly SharedQuestion<int> _question;

    public SharedQuestionTests() => _question = new(AskAsync);

    [Fact]
    public async Task Who_comes_while_a_question_is_on_its_way_waits_for_the_next_one_and_shares_it()
    {
        var first = _question.AskAsync();
        await _asks.WaitAsync();
        Task<int>[] later = [_question.AskAsync(), _question.AskAsync()];

        _asked[0].SetResult(1);
        Assert.Equal(1, await first);
        await _asks.WaitAsync();
        var last = _question.AskAsync();
        Assert.All(later, task => Assert.False(task.IsCompleted));
        _asked[1].SetResult(2);
        Assert.All(await Task.WhenAll(later), answer => Assert.Equal(2, answer));

        await _asks.WaitAsync();
        _asked[2].SetResult(3);
        Assert.Equal(3, await last);
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public async Task A_question_that_fails_fails_for_those_who_wait_for_it_alone()
    {
        var first = _question.AskAsync();
        await _asks.WaitAsync();
        var second = _question.AskAsync();

        _asked[0].SetException(new InvalidOperationException("away"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await _asks.WaitAsync();
        _asked[1].SetResult(2);

        Assert.Equal(2, await second);
    }

    [Fact]
    public async Task Who_goes_on_slowly_with_an_answer_holds_up_nobody_else()
    {
        using var done = new ManualResetEventSlim();
        var first = _question.AskAsync();
        await _asks.WaitAsync();
        // As a request does: it goes on where the answer came, if it is let.
        var slow = _question.AskAsync().ContinueWith(_ => done.Wait(_patience), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var quick = _question.AskAsync();

        _asked[0].SetResult(1);
        await first;
        await _asks.WaitAsync();
        var next = _question.AskAsync();
        _asked[1].SetResult(2);

        Assert.Equal(2, await quick.WaitAsync(_patience));
        Assert.True(await _asks.WaitAsync(_patience));
        _asked[2].SetResult(3);
        Assert.Equal(3, await next.WaitAsync(_patience));
        done.Set();
        await slow;
    }

    private Task<int> AskAsync()
    {
        var answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked.Add(answer);
        _asks.Release();
        return answer.Task;
    }
}
