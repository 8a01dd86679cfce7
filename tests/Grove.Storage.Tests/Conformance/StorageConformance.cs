using Grove.Storage.Databases;
using Grove.Storage.Held;
using Grove.Storage.Querying;
using Grove.Storage.Schema;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Indexes;
using YesSql.Services;
using YesSql.Sql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike.</summary>
public abstract class StorageConformance : IAsyncLifetime
{
    private Store _store = null!;

    protected abstract Database Open();

    public async Task InitializeAsync()
    {
        _store = new Store(Open(), [new BookIndexProvider(), new TagIndexProvider()], new HeldContent(1024 * 1024));
        await _store.InitializeAsync();

        await using var session = _store.CreateSession();
        var builder = await SchemaBuilder.CreateAsync(session);
        await builder.CreateMapIndexTableAsync<BookIndex>(table => table
            .Column<string>(nameof(BookIndex.Title), column => column.WithLength(200))
            .Column<int>(nameof(BookIndex.Pages))
            .Column<DateTime>(nameof(BookIndex.PrintedUtc))
            .Column<bool>(nameof(BookIndex.Lent)));
        await builder.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>(nameof(TagIndex.Tag)));
        await session.SaveChangesAsync();
    }

    public virtual Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_saved_document_is_found_by_its_index_in_another_session()
    {
        await SaveAsync(new Book { Title = "Абай жолы", Pages = 900 });

        await using var session = _store.CreateSession();
        var found = await session.Query<Book, BookIndex>(row => row.Title == "Абай жолы").FirstOrDefaultAsync();

        Assert.Equal(900, found.Pages);
        Assert.NotEqual(0, found.Id);
    }

    [Fact]
    public async Task A_changed_document_is_found_by_its_new_row_only()
    {
        await SaveAsync(new Book { Title = "One" });

        await using (var session = _store.CreateSession())
        {
            var book = await session.Query<Book, BookIndex>(row => row.Title == "One").FirstOrDefaultAsync();
            book.Title = "Two";
            await session.SaveAsync(book);
            await session.SaveChangesAsync();
        }

        await using var after = _store.CreateSession();
        Assert.Equal(0, await after.QueryIndex<BookIndex>(row => row.Title == "One").CountAsync());
        Assert.Equal(1, await after.QueryIndex<BookIndex>(row => row.Title == "Two").CountAsync());
    }

    [Fact]
    public async Task What_is_not_committed_is_not_there()
    {
        await using (var session = _store.CreateSession())
        {
            await session.SaveAsync(new Book { Title = "Lost" });
            await session.FlushAsync();
        }

        await using var after = _store.CreateSession();
        Assert.Equal(0, await after.Query<Book, BookIndex>(row => row.Title == "Lost").CountAsync());
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_overwrites_nothing()
    {
        await SaveAsync(new Book { Title = "Shared" });
        await using var first = _store.CreateSession();
        await using var second = _store.CreateSession();
        var mine = await first.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync();
        var theirs = await second.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync();

        theirs.Pages = 2;
        await second.SaveAsync(theirs, checkConcurrency: true);
        await second.SaveChangesAsync();
        mine.Pages = 1;
        await first.SaveAsync(mine, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => first.SaveChangesAsync());
        await using var after = _store.CreateSession();
        Assert.Equal(2, (await after.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync()).Pages);
    }

    [Fact]
    public async Task A_document_with_several_rows_in_an_index_is_answered_once()
    {
        await SaveAsync(new Book { Title = "Many", Tags = ["a", "ab", "b"] });

        await using var session = _store.CreateSession();

        Assert.Single(await session.Query<Book, TagIndex>(row => row.Tag.StartsWith("a")).ListAsync());
        Assert.Empty(await session.Query<Book, TagIndex>(row => row.Tag == "a" && row.Tag == "b").ListAsync());
    }

    [Theory]
    [InlineData("ӘЛЕМ", TextMatchKind.Contains)]
    [InlineData("қазақ", TextMatchKind.StartsWith)]
    [InlineData("ӘЛЕМІ", TextMatchKind.EndsWith)]
    public async Task Letter_case_is_ignored_in_every_script(string text, TextMatchKind kind)
    {
        await SaveAsync(new Book { Title = "Қазақ әлемі" });

        await using var session = _store.CreateSession();
        var query = session.Query<Book>().Where(new TextMatch(new IndexColumn(typeof(BookIndex), nameof(BookIndex.Title)), kind, text));

        Assert.Single(await query.ListAsync());
    }

    [Theory]
    [InlineData("100%", 1)]
    [InlineData("1_0", 0)]
    public async Task No_character_is_a_wildcard(string text, int expected)
    {
        await SaveAsync(new Book { Title = "A 100% sure thing" });

        await using var session = _store.CreateSession();

        Assert.Equal(expected, await session.Query<Book, BookIndex>(row => row.Title.Contains(text)).CountAsync());
    }

    [Fact]
    public async Task Pages_of_a_list_are_ordered_and_do_not_overlap()
    {
        foreach (var pages in (int[])[3, 1, 2, 1])
        {
            await SaveAsync(new Book { Title = "Page", Pages = pages });
        }

        await using var session = _store.CreateSession();
        var first = await session.Query<Book, BookIndex>(row => row.Title == "Page").OrderByDescending(row => row.Pages).Take(2).ListAsync();
        var second = await session.Query<Book, BookIndex>(row => row.Title == "Page").OrderByDescending(row => row.Pages).Skip(2).Take(2).ListAsync();

        Assert.Equal([3, 2], first.Select(book => book.Pages));
        Assert.Equal([1, 1], second.Select(book => book.Pages));
        Assert.Equal(4, first.Concat(second).Select(book => book.Id).Distinct().Count());
    }

    [Fact]
    public async Task Times_flags_and_sets_are_compared_exactly()
    {
        var printed = new DateTime(2019, 7, 31, 8, 0, 0, DateTimeKind.Utc);
        await SaveAsync(new Book { Title = "Timed", PrintedUtc = printed, Lent = true });

        await using var session = _store.CreateSession();
        int[] pages = [0, 7];

        Assert.Equal(1, await session.Query<Book, BookIndex>(row => row.PrintedUtc >= printed && row.Lent).CountAsync());
        Assert.Equal(0, await session.Query<Book, BookIndex>(row => row.PrintedUtc > printed || !row.Lent).CountAsync());
        Assert.Equal(1, await session.Query<Book, BookIndex>(row => row.Pages.IsIn(pages) && row.PrintedUtc == printed).CountAsync());
        Assert.Equal(0, await session.Query<Book, BookIndex>(row => row.Pages.IsNotIn(pages)).CountAsync());
    }

    [Fact]
    public async Task A_deleted_document_leaves_no_row()
    {
        await SaveAsync(new Book { Title = "Gone", Tags = ["x"] });

        await using (var session = _store.CreateSession())
        {
            session.Delete(await session.Query<Book, BookIndex>(row => row.Title == "Gone").FirstOrDefaultAsync());
            await session.SaveChangesAsync();
        }

        await using var after = _store.CreateSession();
        Assert.Equal(0, await after.QueryIndex<TagIndex>().CountAsync());
        Assert.Equal(0, await after.Query<Book>().CountAsync());
    }

    [Fact]
    public async Task An_ambient_transaction_spans_sessions_and_tables_and_leaves_nothing_when_it_is_not_committed()
    {
        await using (AmbientTransaction.Begin(_store))
        {
            await SaveAsync(new Book { Title = "Inside" });
            await using var other = _store.CreateSession();
            Assert.Equal(1, await other.Query<Book, BookIndex>(row => row.Title == "Inside").CountAsync());
            var builder = await SchemaBuilder.CreateAsync(other);
            await builder.CreateTableAsync("Extra", table => table.Column<string>("Name"));
            await other.SaveChangesAsync();
        }

        await using var session = _store.CreateSession();
        Assert.Equal(0, await session.Query<Book, BookIndex>(row => row.Title == "Inside").CountAsync());
        var again = await SchemaBuilder.CreateAsync(session);
        await again.CreateTableAsync("Extra", table => table.Column<string>("Name"));
    }

    [Fact]
    public async Task A_committed_ambient_transaction_is_there_for_all()
    {
        var committed = false;

        await using (var transaction = AmbientTransaction.Begin(_store))
        {
            transaction.OnCommitted(() => committed = true);
            await SaveAsync(new Book { Title = "Kept" });
            await transaction.CommitAsync();
        }

        await using var session = _store.CreateSession();
        Assert.True(committed);
        Assert.Equal(1, await session.Query<Book, BookIndex>(row => row.Title == "Kept").CountAsync());
    }

    private async Task SaveAsync(Book book)
    {
        await using var session = _store.CreateSession();
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    public sealed class Book
    {
        public long Id { get; set; }

        public string Title { get; set; } = "";

        public int Pages { get; set; }

        public DateTime PrintedUtc { get; set; }

        public bool Lent { get; set; }

        public string[] Tags { get; set; } = [];
    }

    public sealed class BookIndex : MapIndex
    {
        public string Title { get; set; } = "";

        public int Pages { get; set; }

        public DateTime PrintedUtc { get; set; }

        public bool Lent { get; set; }
    }

    public sealed class TagIndex : MapIndex
    {
        public string Tag { get; set; } = "";
    }

    internal sealed class BookIndexProvider : IndexProvider<Book>
    {
        public override void Describe(DescribeContext<Book> context) => context.For<BookIndex>()
            .Map(book => new BookIndex { Title = book.Title, Pages = book.Pages, PrintedUtc = book.PrintedUtc, Lent = book.Lent });
    }

    private sealed class TagIndexProvider : IndexProvider<Book>
    {
        public override void Describe(DescribeContext<Book> context) => context.For<TagIndex>()
            .Map(book => book.Tags.Select(tag => new TagIndex { Tag = tag }));
    }
}
