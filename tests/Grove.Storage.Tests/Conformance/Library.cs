using YesSql.Indexes;
using YesSql.Sql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>A document with values of every type that an index may hold.</summary>
public sealed class Book
{
    public Book Copy() => (Book)MemberwiseClone();

    public long Id { get; set; }

    public string? Title { get; set; }

    public string Text { get; set; } = "";

    public int Pages { get; set; }

    public decimal? Price { get; set; }

    public double Weight { get; set; }

    public Binding Binding { get; set; }

    public DateTime? PrintedUtc { get; set; }

    public TimeSpan? ReadingTime { get; set; }

    public bool Lent { get; set; }

    public string? Author { get; set; }

    public string[] Tags { get; set; } = [];
}

public enum Binding
{
    Paper,
    Cloth,
}

/// <summary>A document of another class.</summary>
public sealed class Reader
{
    public long Id { get; set; }

    public string Name { get; set; } = "";
}

public sealed class BookIndex : MapIndex
{
    public string? Title { get; set; }

    public string? Text { get; set; }

    public int Pages { get; set; }

    public decimal? Price { get; set; }

    public double Weight { get; set; }

    public Binding Binding { get; set; }

    public DateTime? PrintedUtc { get; set; }

    public TimeSpan? ReadingTime { get; set; }

    public bool Lent { get; set; }
}

/// <summary>Has a row for books with an author only.</summary>
public sealed class AuthorIndex : MapIndex
{
    public string Author { get; set; } = "";

    public int Length { get; set; }
}

/// <summary>Has a row for each tag of a book.</summary>
public sealed class TagIndex : MapIndex
{
    public string Tag { get; set; } = "";
}

internal sealed class BookIndexProvider : IndexProvider<Book>
{
    public override void Describe(DescribeContext<Book> context) => context.For<BookIndex>().Map(book => new BookIndex
    {
        Title = book.Title,
        Text = book.Text,
        Pages = book.Pages,
        Price = book.Price,
        Weight = book.Weight,
        Binding = book.Binding,
        PrintedUtc = book.PrintedUtc,
        ReadingTime = book.ReadingTime,
        Lent = book.Lent,
    });
}

internal sealed class AuthorIndexProvider : IndexProvider<Book>
{
    public override void Describe(DescribeContext<Book> context) => context.For<AuthorIndex>()
        .When(book => book.Author is not null)
        .Map(book => new AuthorIndex { Author = book.Author!, Length = book.Author!.Length });
}

internal sealed class TagIndexProvider : IndexProvider<Book>
{
    public override void Describe(DescribeContext<Book> context) => context.For<TagIndex>()
        .Map(book => book.Tags.Select(tag => new TagIndex { Tag = tag }));
}

/// <summary>The tables of the indexes.</summary>
internal static class BookTables
{
    public static async Task CreateAsync(ISchemaBuilder builder)
    {
        await builder.CreateMapIndexTableAsync<BookIndex>(table => table
            .Column<string>(nameof(BookIndex.Title), column => column.WithLength(200))
            .Column<string>(nameof(BookIndex.Text), column => column.Unlimited())
            .Column<int>(nameof(BookIndex.Pages))
            .Column<decimal>(nameof(BookIndex.Price))
            .Column<double>(nameof(BookIndex.Weight))
            .Column<Binding>(nameof(BookIndex.Binding))
            .Column<DateTime>(nameof(BookIndex.PrintedUtc))
            .Column<TimeSpan>(nameof(BookIndex.ReadingTime))
            .Column<bool>(nameof(BookIndex.Lent)));
        await builder.CreateMapIndexTableAsync<AuthorIndex>(table => table
            .Column<string>(nameof(AuthorIndex.Author))
            .Column<int>(nameof(AuthorIndex.Length)));
        await builder.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>(nameof(TagIndex.Tag)));
        await builder.AlterIndexTableAsync<TagIndex>(table => table.CreateIndex("IDX_TagIndex_Tag", nameof(TagIndex.Tag)));
    }
}
