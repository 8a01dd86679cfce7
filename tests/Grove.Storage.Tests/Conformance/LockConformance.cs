using Grove.Storage.Databases;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike for locks between the processes that use it.</summary>
public abstract class LockConformance : IAsyncLifetime
{
    private readonly List<Database> _databases = [];

    /// <summary>Opens the same database again, as another process would.</summary>
    protected abstract Database Open();

    protected Database One { get; private set; } = null!;

    protected Database Other { get; private set; } = null!;

    public virtual Task InitializeAsync()
    {
        (One, Other) = (New(), New());
        return Task.CompletedTask;

        Database New()
        {
            _databases.Add(Open());
            return _databases[^1];
        }
    }

    public virtual Task DisposeAsync()
    {
        _databases.ForEach(database => database.Dispose());
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task A_lock_is_held_by_one_until_it_is_given_back()
    {
        using (await TakeAsync(One, "tea"))
        {
            Assert.Null(await Other.TryLockAsync("tea", TimeSpan.FromMilliseconds(50), TimeSpan.MaxValue));
            Assert.Null(await One.TryLockAsync("tea", TimeSpan.Zero, TimeSpan.MaxValue));
        }

        using var taken = await TakeAsync(Other, "tea");
    }

    [SkippableFact]
    public async Task Locks_of_two_names_have_nothing_to_do_with_each_other()
    {
        using var tea = await TakeAsync(One, "tea");
        using var milk = await TakeAsync(Other, "milk");
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b\\c:*?\"<>|\n'")]
    [InlineData("шай мен сүт")]
    [InlineData("CansCms.Search.Filling.FillSearchIndex_TASK_LOCK")]
    public async Task A_name_may_have_any_characters(string name)
    {
        using var held = await TakeAsync(One, name);

        Assert.Null(await Other.TryLockAsync(name, TimeSpan.Zero, TimeSpan.MaxValue));
        using var other = await TakeAsync(Other, name + "2");
    }

    [SkippableFact]
    public async Task A_name_may_be_long()
    {
        var name = new string('a', 1_000);
        using var held = await TakeAsync(One, name);

        Assert.Null(await Other.TryLockAsync(name, TimeSpan.Zero, TimeSpan.MaxValue));
        using var other = await TakeAsync(Other, name + "2");
    }

    [SkippableFact]
    public async Task Who_waits_gets_it_when_it_is_given_back()
    {
        var held = await TakeAsync(One, "tea");
        var waiting = Other.TryLockAsync("tea", TimeSpan.MaxValue, TimeSpan.MaxValue);
        Assert.False(waiting.IsCompleted);

        held.Dispose();

        using var taken = await waiting;
        Assert.NotNull(taken);
    }

    [SkippableFact]
    public async Task Of_many_one_has_it_at_a_time()
    {
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            for (var turn = 0; turn < 5; turn++)
            {
                using var held = await (number % 2 == 0 ? One : Other).TryLockAsync("tea", TimeSpan.MaxValue, TimeSpan.MaxValue);
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        })));

        Assert.Equal(1, most);
    }

    protected static async Task<IDisposable> TakeAsync(Database database, string name)
    {
        var held = await database.TryLockAsync(name, TimeSpan.Zero, TimeSpan.MaxValue);
        Assert.NotNull(held);
        return held;
    }
}
