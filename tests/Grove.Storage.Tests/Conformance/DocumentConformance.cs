using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;
using Grove.Storage.Documents;
using Grove.Storage.Held;
using Grove.Storage.Sessions;
using YesSql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike for the documents of which there is one each.</summary>
public abstract class DocumentConformance : IAsyncLifetime
{
    private readonly List<Store> _stores = [];
    private Process _one = null!;
    private Process _other = null!;

    /// <summary>Opens the same database again, as another process would.</summary>
    protected abstract Database Open();

    public virtual async Task InitializeAsync()
    {
        _one = NewProcess();
        _other = NewProcess();
        await _one.Store.InitializeAsync();
        await _one.ChangeAsync<Rules>("Be quiet");
        await _one.ChangeAsync<Notice>("Closed on Sundays");
    }

    public virtual Task DisposeAsync()
    {
        _stores.ForEach(store => store.Dispose());
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task What_another_process_changed_is_answered_to_whoever_asks_next()
    {
        for (var number = 0; number < 10; number++)
        {
            await _other.ReadAsync<Rules>();
            await _one.ChangeAsync<Rules>($"Rule {number}");

            Assert.Equal($"Rule {number}", await _other.ReadAsync<Rules>());
        }
    }

    [SkippableFact]
    public async Task What_another_process_stored_first_is_answered_to_whoever_asks_next()
    {
        Assert.Equal("", await _other.ReadAsync<Menu>());

        await _one.ChangeAsync<Menu>("Tea");

        Assert.Equal("Tea", await _other.ReadAsync<Menu>());
    }

    [SkippableFact]
    public async Task While_nothing_is_committed_nothing_is_asked()
    {
        await EventuallyAsync(async () =>
        {
            await _other.ReadAsync<Rules>();

            using var recorder = SqlStatements.Record();
            Assert.Equal("Be quiet", await _other.ReadAsync<Rules>());
            return recorder.Statements.Count == 0;
        });
    }

    [SkippableFact]
    public async Task After_a_change_the_versions_of_all_are_asked_once_and_only_what_changed_is_read_again()
    {
        await EventuallyAsync(async () =>
        {
            await _other.ReadAsync<Rules>();
            await _other.ReadAsync<Notice>();
            await _one.ChangeAsync<Notice>("Closed");

            using var recorder = SqlStatements.Record();
            Assert.Equal("Be quiet", await _other.ReadAsync<Rules>());
            Assert.Equal("Closed", await _other.ReadAsync<Notice>());
            return recorder.Statements.Count == 2;
        });
    }

    [SkippableFact]
    public async Task Reading_what_is_shared_leaves_the_copy_to_change_as_it_is()
    {
        await using var session = _one.Store.CreateSession();
        var documents = _one.Documents<Rules>(session);
        var mine = await documents.GetOrCreateMutableAsync();

        await documents.GetOrCreateImmutableAsync();
        mine.Text = "Sing";
        await documents.UpdateAsync(mine);
        await session.SaveChangesAsync();

        Assert.Equal("Sing", await _one.ReadAsync<Rules>());
    }

    [SkippableFact]
    public async Task The_second_of_two_processes_that_change_a_document_is_told()
    {
        await using var session = _other.Store.CreateSession();
        var documents = _other.Documents<Rules>(session);
        var mine = await documents.GetOrCreateMutableAsync();
        await _one.ChangeAsync<Rules>("Whisper");

        mine.Text = "Sing";
        await documents.UpdateAsync(mine);

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task Of_two_processes_that_make_a_document_the_second_is_told()
    {
        await using var one = _one.Store.CreateSession();
        await using var other = _other.Store.CreateSession();
        await UpdateAsync<Menu>(_one, one, "Tea");
        await UpdateAsync<Menu>(_other, other, "Milk");

        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<ConcurrencyException>(() => other.SaveChangesAsync());
        Assert.Equal("Tea", await _other.ReadAsync<Menu>());
    }

    [SkippableFact]
    public async Task However_many_make_a_document_at_once_there_is_one()
    {
        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => TryToChangeAsync(number % 2 == 0 ? _one : _other, $"Tea {number}"))));

            await using var session = _one.Store.CreateSession();
            session.Delete(Assert.Single(await session.Query<Menu>().ListAsync()));
            await session.SaveChangesAsync();
        }
    }

    [SkippableFact]
    public async Task Who_asks_twice_for_a_document_that_is_not_there_yet_makes_one()
    {
        await using var session = _one.Store.CreateSession();
        var documents = _one.Documents<Menu>(session);
        var (first, second) = (await documents.GetOrCreateMutableAsync(), await documents.GetOrCreateMutableAsync());
        first.Text = "Tea";
        await documents.UpdateAsync(first);
        await documents.UpdateAsync(second);
        await session.SaveChangesAsync();

        Assert.Equal("Tea", Assert.Single(await session.Query<Menu>().ListAsync()).Text);
    }

    private static async Task TryToChangeAsync(Process process, string text)
    {
        try
        {
            await process.ChangeAsync<Menu>(text);
        }
        catch (ConcurrencyException)
        {
            // Another one was first.
        }
    }

    private static async Task UpdateAsync<T>(Process process, ISession session, string text) where T : Written, new()
    {
        var documents = process.Documents<T>(session);
        var document = await documents.GetOrCreateMutableAsync();
        document.Text = text;
        await documents.UpdateAsync(document);
    }

    private protected Process Other => _other;

    /// <summary>Tries again what others who use the same server at the same time may hinder.</summary>
    protected virtual async Task EventuallyAsync(Func<Task<bool>> isSo) => Assert.True(await isSo());

    private protected static Store NewStore(Database database) => new(database, [], new HeldContent(0, []));

    private Process NewProcess()
    {
        var store = NewStore(Open());
        _stores.Add(store);
        return new(store);
    }

    /// <summary>A process with what it keeps.</summary>
    private protected sealed class Process(Store store)
    {
        private readonly DocumentCache _cache = new([], TimeProvider.System);

        public Store Store => store;

        public DocumentManager<T> Documents<T>(ISession session) where T : Written, new()
            => new(new Lazy<Session>((Session)session), _cache, new CurrentDocuments(new Lazy<Session>((Session)session), _cache));

        public async Task<string> ReadAsync<T>() where T : Written, new()
        {
            await using var session = store.CreateSession();
            return await ReadAsync<T>(session);
        }

        public async Task<string> ReadAsync<T>(ISession session) where T : Written, new()
            => (await Documents<T>(session).GetOrCreateImmutableAsync()).Text;

        public async Task ChangeAsync<T>(string text) where T : Written, new()
        {
            await using var session = store.CreateSession();
            await UpdateAsync<T>(this, session, text);
            await session.SaveChangesAsync();
        }
    }
}

/// <summary>A text of which there is one.</summary>
public abstract class Written : OrchardCore.Data.Documents.Document
{
    public string Text { get; set; } = "";
}

public sealed class Rules : Written;

public sealed class Notice : Written;

public sealed class Menu : Written;
