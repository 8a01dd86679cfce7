using Grove.Storage.Querying;
using YesSql;
using YesSql.Services;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task A_document_with_several_rows_in_an_index_is_answered_once()
    {
        await SaveAsync(new Book { Title = "Many", Tags = ["a", "ab", "b"] });

        Assert.Single(await AskAsync(session => session.Query<Book, TagIndex>(row => row.Tag.StartsWith("a")).ListAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, TagIndex>(row => row.Tag.StartsWith("a")).CountAsync()));
        Assert.Empty(await AskAsync(session => session.Query<Book, TagIndex>(row => row.Tag == "a" && row.Tag == "b").ListAsync()));
    }

    [SkippableFact]
    public async Task Conditions_on_several_indexes_hold_together()
    {
        await SaveAsync(
            new Book { Title = "Right", Pages = 10, Author = "Mukhtar", Tags = ["novel"] },
            new Book { Title = "Wrong author", Pages = 10, Author = "Chingiz", Tags = ["novel"] },
            new Book { Title = "Wrong tag", Pages = 10, Author = "Mukhtar", Tags = ["poem"] },
            new Book { Title = "Too short", Pages = 1, Author = "Mukhtar", Tags = ["novel"] },
            new Book { Title = "No author", Pages = 10, Tags = ["novel"] });

        var found = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Pages > 5)
            .With<AuthorIndex>(row => row.Author == "Mukhtar")
            .With<TagIndex>(row => row.Tag == "novel")
            .ListAsync());

        Assert.Equal(["Right"], found.Select(book => book.Title));
    }

    [SkippableFact]
    public async Task An_order_by_another_index_keeps_the_condition_on_the_first()
    {
        await SaveAsync(
            new Book { Title = "S", Pages = 1, Author = "Long name" },
            new Book { Title = "S", Pages = 2, Author = "Al" },
            new Book { Title = "Other", Pages = 3, Author = "B" });

        var found = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "S").With<AuthorIndex>().OrderBy(row => row.Length).ListAsync());

        Assert.Equal([2, 1], found.Select(book => book.Pages));
    }

    [SkippableFact]
    public async Task Pages_of_a_list_are_ordered_and_do_not_overlap()
    {
        await SaveAsync([.. ((int[])[3, 1, 2, 1]).Select(pages => new Book { Title = "Page", Pages = pages })]);

        await using var session = _store.CreateSession();
        var first = await session.Query<Book, BookIndex>(row => row.Title == "Page").OrderByDescending(row => row.Pages).Take(2).ListAsync();
        var second = await session.Query<Book, BookIndex>(row => row.Title == "Page").OrderByDescending(row => row.Pages).Skip(2).Take(2).ListAsync();
        var rest = await session.Query<Book, BookIndex>(row => row.Title == "Page").OrderBy(row => row.Pages).Skip(3).ListAsync();

        Assert.Equal([3, 2], first.Select(book => book.Pages));
        Assert.Equal([1, 1], second.Select(book => book.Pages));
        Assert.Equal([3], rest.Select(book => book.Pages));
        Assert.Equal(4, first.Concat(second).Select(book => book.Id).Distinct().Count());
    }

    [SkippableFact]
    public async Task A_second_order_decides_where_the_first_does_not()
    {
        await SaveAsync(
            new Book { Title = "B", Pages = 1 },
            new Book { Title = "A", Pages = 2 },
            new Book { Title = "A", Pages = 1 });

        var found = await AskAsync(session => session.Query<Book, BookIndex>().OrderBy(row => row.Title!).ThenByDescending(row => row.Pages).ListAsync());

        Assert.Equal([("A", 2), ("A", 1), ("B", 1)], found.Select(book => (book.Title, book.Pages)));
    }

    [SkippableFact]
    public async Task What_has_no_value_comes_first_and_last_when_the_order_is_turned()
    {
        await SaveAsync(new Book { Title = "b" }, new Book { Title = null }, new Book { Title = "a" });

        var up = await AskAsync(session => session.Query<Book, BookIndex>().OrderBy(row => row.Title!).ListAsync());
        var down = await AskAsync(session => session.Query<Book, BookIndex>().OrderByDescending(row => row.Title!).ListAsync());
        var rows = await AskAsync(session => session.QueryIndex<BookIndex>().OrderByDescending(row => row.Title!).ListAsync());

        Assert.Equal([null, "a", "b"], up.Select(book => book.Title));
        Assert.Equal(["b", "a", null], down.Select(book => book.Title));
        Assert.Equal(["b", "a", null], rows.Select(row => row.Title));
    }

    [SkippableFact]
    public async Task What_has_no_value_equals_nothing_and_differs_from_everything()
    {
        string? none = null;
        await SaveAsync(new Book { Title = "Named", Price = 1 }, new Book { Title = null });

        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == none).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title != none).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title != "Named").CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => !(row.Title == "Named")).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => !row.Title!.Contains("am")).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Price > 0).CountAsync()));
    }

    [SkippableTheory]
    [InlineData("ӘЛЕМ", TextMatchKind.Contains)]
    [InlineData("қазақ", TextMatchKind.StartsWith)]
    [InlineData("ӘЛЕМІ", TextMatchKind.EndsWith)]
    [InlineData("ÉTÉ", TextMatchKind.Contains)]
    [InlineData("ΑΘΉΝΑ", TextMatchKind.Contains)]
    public async Task Letter_case_is_ignored_in_every_script(string text, TextMatchKind kind)
    {
        await SaveAsync(new Book { Title = "Қазақ été Αθήνα әлемі" });

        var found = await AskAsync(session => session.Query<Book>().Where(new TextMatch(new IndexColumn(typeof(BookIndex), nameof(BookIndex.Title)), kind, text)).ListAsync());

        Assert.Single(found);
    }

    [SkippableTheory]
    [InlineData("100%", 1)]
    [InlineData("1_0", 0)]
    [InlineData("%", 1)]
    [InlineData("_", 0)]
    [InlineData(@"\", 1)]
    [InlineData("'", 1)]
    [InlineData("", 1)]
    public async Task No_character_is_a_wildcard(string text, int expected)
    {
        await SaveAsync(new Book { Title = @"A 100% sure 'thing' \ here" });

        Assert.Equal(expected, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title!.Contains(text)).CountAsync()));
    }

    [SkippableFact]
    public async Task Texts_are_equal_only_when_their_letters_are()
    {
        await SaveAsync(new Book { Title = "Case" });

        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "case").CountAsync()));
        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Case ").CountAsync()));
    }

    [SkippableTheory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(5000, 3)]
    public async Task A_set_may_have_no_member_or_thousands(int size, int expected)
    {
        await SaveAsync(new Book { Title = "t1", Pages = 1 }, new Book { Title = "t2", Pages = 2 }, new Book { Title = "t4999", Pages = 4999 }, new Book { Title = null, Pages = 5000 });
        var texts = Enumerable.Range(0, size).Select(i => "t" + i).ToArray();
        var numbers = Enumerable.Range(0, size).ToArray();

        Assert.Equal(expected, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title.IsIn(texts)).CountAsync()));
        Assert.Equal(expected, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Pages.IsIn(numbers)).CountAsync()));
        Assert.Equal(4 - expected, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title.IsNotIn(texts)).CountAsync()));
    }

    [SkippableFact]
    public async Task A_set_may_hold_times_flags_and_nothing()
    {
        var printed = new DateTime(2019, 7, 31, 8, 0, 0, DateTimeKind.Utc);
        await SaveAsync(new Book { Title = "A", PrintedUtc = printed, Lent = true }, new Book { Title = null });
        DateTime?[] times = [printed, printed.AddDays(1)];
        string?[] titles = ["x", null];
        bool[] flags = [true, false];

        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.PrintedUtc.IsIn(times)).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title.IsIn(titles)).CountAsync()));
        Assert.Equal(2, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Lent.IsIn(flags)).CountAsync()));
    }

    [SkippableFact]
    public async Task Values_of_every_type_are_compared_exactly_and_come_back()
    {
        var printed = new DateTime(2019, 7, 31, 8, 0, 0, 123, DateTimeKind.Utc);
        var book = new Book { Title = "T", PrintedUtc = printed, Lent = true, Price = 12.50m, Weight = 0.25, Binding = Binding.Cloth, ReadingTime = new TimeSpan(1, 2, 3, 4) };
        await SaveAsync(book);

        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.PrintedUtc >= printed && row.Lent).CountAsync()));
        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => row.PrintedUtc > printed || !row.Lent).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Price == 12.5m && row.Weight < 0.26 && row.Binding == Binding.Cloth).CountAsync()));
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.ReadingTime > TimeSpan.FromHours(26)).CountAsync()));

        var row = await AskAsync(session => session.QueryIndex<BookIndex>().FirstOrDefaultAsync());
        Assert.Equal((printed, true, 12.50m, 0.25, Binding.Cloth, new TimeSpan(1, 2, 3, 4)), (row.PrintedUtc, row.Lent, row.Price, row.Weight, row.Binding, row.ReadingTime));
    }

    [SkippableFact]
    public async Task Times_before_and_after_noon_and_of_any_year_are_in_order()
    {
        DateTime[] times = [new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(1954, 9, 28, 23, 59, 59, DateTimeKind.Utc), new(2024, 2, 29, 9, 0, 0, DateTimeKind.Utc), new(2024, 2, 29, 21, 0, 0, DateTimeKind.Utc), new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc)];
        await SaveAsync([.. times.Reverse().Select(time => new Book { PrintedUtc = time })]);

        var found = await AskAsync(session => session.Query<Book, BookIndex>().OrderBy(row => row.PrintedUtc!).ListAsync());

        Assert.Equal(times, found.Select(book => book.PrintedUtc!.Value));
    }

    [SkippableFact]
    public async Task A_condition_may_compare_two_columns_or_nothing_at_all()
    {
        var always = true;
        await SaveAsync(new Book { Title = "Same", Text = "Same" }, new Book { Title = "One", Text = "Other" });

        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == row.Text).CountAsync()));
        Assert.Equal(2, await AskAsync(session => session.Query<Book, BookIndex>(row => always).CountAsync()));
        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => !always).CountAsync()));
    }

    [SkippableFact]
    public async Task A_value_may_be_looked_for_among_the_rows_of_an_index_of_whichever_document()
    {
        await SaveAsync(new Book { Title = "law", Tags = ["history"] });
        await SaveAsync(new Book { Title = "history", Tags = ["Law"] });
        await SaveAsync(new Book { Title = "art" });
        var ignored = new[] { "Law" };

        await using var session = _store.CreateSession();

        Assert.Equal(["history"], Titles(await session.Query<Book, BookIndex>(row => row.Title.IsIn<TagIndex>(tag => tag.Tag, tag => tag.Tag != "x")).ListAsync()));
        Assert.Equal(["art", "law"], Titles(await session.Query<Book, BookIndex>(row => row.Title.IsNotIn<TagIndex>(tag => tag.Tag, tag => tag.Tag.IsNotIn(ignored))).ListAsync()));
        Assert.Equal(1, await session.Query<Book, BookIndex>(row => row.Title != "art" && row.Title.IsNotIn<TagIndex>(tag => tag.Tag, tag => tag.Tag == "history")).CountAsync());

        static IEnumerable<string?> Titles(IEnumerable<Book> books) => books.Select(book => book.Title).Order();
    }

    [SkippableTheory]
    [InlineData("rare")]
    [InlineData("common")]
    public async Task A_condition_that_few_rows_satisfy_and_one_that_many_do_answer_alike(string tag)
    {
        await SaveAsync([.. Enumerable.Range(1, 400).Select(number => new Book { Title = $"{number:D3}", Pages = number, Tags = number % 100 == 0 ? ["common", "rare"] : ["common"] })]);
        var tagged = new InIndex(typeof(TagIndex), new Comparison(new IndexColumn(typeof(TagIndex), nameof(TagIndex.Tag)), ComparisonOperator.Equal, tag));
        var startsWithRa = new InIndex(typeof(TagIndex), new TextMatch(new IndexColumn(typeof(TagIndex), nameof(TagIndex.Tag)), TextMatchKind.StartsWith, "RA"));

        string[] expected = tag == "rare" ? ["400", "300", "200"] : ["400", "399", "398"];
        Assert.Equal(expected, await TopAsync(tagged));
        Assert.Equal(expected, await TopAsync(new AnyOf([tagged, startsWithRa])));
        Assert.Equal(["400", "300", "200"], await TopAsync(new AllOf([tagged, startsWithRa])));
        Assert.Equal(tag == "rare" ? ["399", "398", "397"] : [], await TopAsync(new Negation(tagged)));
    }

    private Task<string[]> TopAsync(Predicate predicate) => AskAsync(async session => (await session.Query<Book, BookIndex>()
        .Where(predicate)
        .OrderBy(new IndexColumn(typeof(BookIndex), nameof(BookIndex.Pages)), descending: true)
        .Take(3)
        .ListAsync()).Select(book => book.Title!).ToArray());
}
