using YesSql;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task Rows_keep_an_empty_text_apart_from_none_and_every_script_as_it_is()
    {
        await SaveAsync(new Book { Title = "", Text = "Азаматтық құқық 😀 \"'\n", Pages = int.MinValue, Price = 12.5m, Weight = -0.25, Lent = true }, new Book { Title = null });

        await using var session = _store.CreateSession();
        var empty = Assert.Single(await session.QueryIndex<BookIndex>(index => index.Title == "").ListAsync());
        var none = Assert.Single(await session.QueryIndex<BookIndex>(index => index.Title == null).ListAsync());

        Assert.Equal(("Азаматтық құқық 😀 \"'\n", int.MinValue, 12.5m, -0.25, true), (empty.Text, empty.Pages, empty.Price, empty.Weight, empty.Lent));
        Assert.Equal(("", 0, null, 0d, false), (none.Text, none.Pages, none.Price, none.Weight, none.Lent));
    }

    [SkippableFact]
    public async Task More_rows_than_go_at_once_are_all_written_and_those_of_a_failed_run_are_not()
    {
        const int Many = 12_000;
        await SaveAsync([.. Enumerable.Range(0, Many).Select(number => new Book { Title = "one of many", Pages = number, Tags = ["a"] })]);

        await using (var failed = _store.CreateSession())
        {
            await failed.SaveAsync(new Book { Title = "one of many", Tags = ["a"] });
            await failed.FlushAsync();
            await failed.CancelAsync();
        }

        await using var session = _store.CreateSession();
        Assert.Equal(Many, await session.QueryIndex<BookIndex>(index => index.Title == "one of many").CountAsync());
        Assert.Equal(Many, await session.QueryIndex<TagIndex>(index => index.Tag == "a").CountAsync());
    }
}
