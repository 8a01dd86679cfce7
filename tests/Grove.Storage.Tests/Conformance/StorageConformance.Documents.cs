using YesSql;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task A_saved_document_is_found_by_its_index_in_another_session()
    {
        await SaveAsync(new Book { Title = "Абай жолы", Pages = 900 });

        var found = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Абай жолы").FirstOrDefaultAsync());

        Assert.Equal(900, found.Pages);
        Assert.NotEqual(0, found.Id);
    }

    [SkippableFact]
    public async Task Documents_are_got_by_id_in_the_order_asked_for_and_those_of_another_class_are_not()
    {
        Book one = new() { Title = "One" }, two = new() { Title = "Two" };
        var reader = new Reader { Name = "Aigerim" };
        await SaveAsync(one, two, reader);

        var found = await AskAsync(session => session.GetAsync<Book>([two.Id, reader.Id, one.Id, 999_999]));

        Assert.Equal(["Two", "One"], found.Select(book => book.Title));
    }

    [SkippableFact]
    public async Task A_session_answers_the_same_document_as_the_same_object()
    {
        await SaveAsync(new Book { Title = "Same" });

        await using var session = _store.CreateSession();
        var byQuery = await session.Query<Book, BookIndex>(row => row.Title == "Same").FirstOrDefaultAsync();
        var byId = (await session.GetAsync<Book>([byQuery.Id])).Single();

        Assert.Same(byQuery, byId);
    }

    [SkippableFact]
    public async Task A_changed_document_is_found_by_its_new_row_only()
    {
        await SaveAsync(new Book { Title = "One", Tags = ["a", "b"] });

        await using (var session = _store.CreateSession())
        {
            var book = await session.Query<Book, BookIndex>(row => row.Title == "One").FirstOrDefaultAsync();
            (book.Title, book.Tags) = ("Two", ["b"]);
            await session.SaveAsync(book);
            await session.SaveChangesAsync();
        }

        Assert.Equal(0, await AskAsync(session => session.QueryIndex<BookIndex>(row => row.Title == "One").CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.QueryIndex<BookIndex>(row => row.Title == "Two").CountAsync()));
        Assert.Equal(["b"], (await AskAsync(session => session.QueryIndex<TagIndex>().ListAsync())).Select(row => row.Tag));
    }

    [SkippableFact]
    public async Task A_change_and_an_addition_are_written_together()
    {
        await SaveAsync(new Book { Title = "Old", Tags = ["a"] });

        await using (var session = _store.CreateSession())
        {
            var book = await session.Query<Book, BookIndex>(row => row.Title == "Old").FirstOrDefaultAsync();
            book.Title = "Changed";
            await session.SaveAsync(book);
            await session.SaveAsync(new Book { Title = "Added", Tags = ["b"] });
            await session.SaveChangesAsync();
        }

        Assert.Equal(["Added", "Changed"], (await AskAsync(session => session.QueryIndex<BookIndex>().ListAsync())).Select(row => row.Title).Order());
        Assert.Equal(["a", "b"], (await AskAsync(session => session.QueryIndex<TagIndex>().ListAsync())).Select(row => row.Tag).Order());
    }

    [SkippableFact]
    public async Task A_query_sees_what_its_session_saved_before()
    {
        await using var session = _store.CreateSession();
        await session.SaveAsync(new Book { Title = "Mine" });

        Assert.Equal(1, await session.Query<Book, BookIndex>(row => row.Title == "Mine").CountAsync());
        Assert.Equal(0, await AskAsync(other => other.Query<Book, BookIndex>(row => row.Title == "Mine").CountAsync()));
    }

    [SkippableFact]
    public async Task A_detached_document_is_not_written()
    {
        await SaveAsync(new Book { Title = "Kept" });

        await using (var session = _store.CreateSession())
        {
            var book = await session.Query<Book, BookIndex>(row => row.Title == "Kept").FirstOrDefaultAsync();
            book.Title = "Changed";
            await session.SaveAsync(book);
            session.Detach(book);
            await session.SaveChangesAsync();
        }

        Assert.Equal(1, await AskAsync(session => session.QueryIndex<BookIndex>(row => row.Title == "Kept").CountAsync()));
    }

    [SkippableFact]
    public async Task A_deleted_document_leaves_no_row()
    {
        await SaveAsync(new Book { Title = "Gone", Tags = ["x", "y"], Author = "A" }, new Book { Title = "Stays", Tags = ["x"] });

        await using (var session = _store.CreateSession())
        {
            session.Delete(await session.Query<Book, BookIndex>(row => row.Title == "Gone").FirstOrDefaultAsync());
            await session.SaveChangesAsync();
        }

        Assert.Equal(1, await AskAsync(session => session.QueryIndex<TagIndex>().CountAsync()));
        Assert.Equal(0, await AskAsync(session => session.QueryIndex<AuthorIndex>().CountAsync()));
        Assert.Equal(["Stays"], (await AskAsync(session => session.Query<Book>().ListAsync())).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task A_document_deleted_in_the_session_that_made_it_was_never_there()
    {
        await using (var session = _store.CreateSession())
        {
            var book = new Book { Title = "Never" };
            await session.SaveAsync(book);
            session.Delete(book);
            await session.SaveChangesAsync();
        }

        Assert.Equal(0, await AskAsync(session => session.Query<Book>().CountAsync()));
    }

    [SkippableFact]
    public async Task Long_texts_and_every_character_come_back_as_they_were()
    {
        var text = string.Concat(Enumerable.Repeat("Әр адамның азаматтығы болуға құқығы бар — 🌍 \"'\\\n\t\u0001 naïve ", 20_000));
        await SaveAsync(new Book { Title = "Long 🌍 '\" \\ %_", Text = text });

        var book = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Long 🌍 '\" \\ %_").FirstOrDefaultAsync());

        Assert.Equal(text, book.Text);
    }

    [SkippableFact]
    public async Task A_thousand_documents_of_one_session_have_ids_and_rows_of_their_own()
    {
        var books = Enumerable.Range(0, 1000).Select(i => new Book { Title = $"B{i}", Pages = i, Tags = [$"t{i % 7}", "all"] }).ToArray();
        await SaveAsync([.. books]);

        Assert.Equal(1000, books.Select(book => book.Id).Distinct().Count());
        Assert.Equal(1000, await AskAsync(session => session.Query<Book, TagIndex>(row => row.Tag == "all").CountAsync()));
        var last = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Pages == 999).FirstOrDefaultAsync());
        Assert.Equal(("B999", books[999].Id), (last.Title, last.Id));
    }
}
