using Grove.Storage.Schema;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task A_table_is_made_changed_and_dropped()
    {
        await AlterAsync(async builder =>
        {
            await builder.CreateTableAsync("Things", table => table
                .Column<string>("Name", column => column.NotNull().WithLength(50))
                .Column<int>("Count", column => column.WithDefault(7))
                .Column<bool>("Open", column => column.WithDefault(true)));
            await builder.AlterTableAsync("Things", table =>
            {
                table.AddColumn<DateTime>("SinceUtc");
                table.AddColumn<string>("Note", column => column.WithDefault("it's new"));
                table.RenameColumn("Count", "Amount");
                table.CreateIndex("IDX_Things_Name", "Name", "Amount");
            });
        });

        Assert.Equal(1, await ExecuteAsync("INSERT INTO {Things} (\"Name\") VALUES ('one')"));
        Assert.Equal("7|it's new", await ScalarAsync("SELECT \"Amount\" || '|' || \"Note\" FROM {Things} WHERE \"Open\""));

        await AlterAsync(builder => builder.AlterTableAsync("Things", table =>
        {
            table.DropIndex("IDX_Things_Name");
            table.DropColumn("Note");
            table.AlterColumn("Name", column => column.WithType(typeof(string), 5000));
        }));

        Assert.Equal(1, await ExecuteAsync($"INSERT INTO {{Things}} (\"Name\", \"Amount\") VALUES ('{new string('x', 4000)}', 1)"));

        await AlterAsync(builder => builder.DropTableAsync("Things"));
        await AlterAsync(builder => builder.CreateTableAsync("Things", table => table.Column<int>("Other")));
    }

    [SkippableFact]
    public async Task A_unique_column_has_a_value_once()
    {
        await AlterAsync(builder => builder.CreateTableAsync("Codes", table => table.Column<string>("Code", column => column.Unique())));
        await ExecuteAsync("INSERT INTO {Codes} VALUES ('KZ')");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ExecuteAsync("INSERT INTO {Codes} VALUES ('KZ')"));
    }

    [SkippableFact]
    public async Task A_column_that_an_index_gains_is_written_from_then_on()
    {
        await AlterAsync(async builder =>
        {
            await builder.CreateMapIndexTableAsync<ShelfIndex>(table => table.Column<string>(nameof(ShelfIndex.Shelf)));
            await builder.AlterIndexTableAsync<ShelfIndex>(table => table.AddColumn<int>(nameof(ShelfIndex.Place)));
            await builder.AlterIndexTableAsync<ShelfIndex>(table => table.CreateIndex("IDX_ShelfIndex_Place", nameof(ShelfIndex.Place), "DocumentId"));
        });
        _store.RegisterIndexes([new ShelfIndexProvider()]);

        await SaveAsync(new Book { Title = "C7" });

        Assert.Equal(1, await AskAsync(session => session.Query<Book, ShelfIndex>(row => row.Shelf == "C" && row.Place == 7).CountAsync()));
        await AlterAsync(builder => builder.DropMapIndexTableAsync<ShelfIndex>());
    }

    [SkippableFact]
    public async Task A_schema_that_is_not_committed_is_as_it_was()
    {
        await using (var session = _store.CreateSession())
        {
            var builder = await SchemaBuilder.CreateAsync(session);
            await builder.AlterIndexTableAsync<BookIndex>(table => table.DropColumn(nameof(BookIndex.Pages)));
        }

        await SaveAsync(new Book { Title = "Still", Pages = 3 });
        Assert.Equal(1, await AskAsync(session => session.QueryIndex<BookIndex>(row => row.Pages == 3).CountAsync()));
    }

    private async Task AlterAsync(Func<ISchemaBuilder, Task> alter)
    {
        await using var session = _store.CreateSession();
        await alter(await SchemaBuilder.CreateAsync(session));
        await session.SaveChangesAsync();
    }

    private async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = await _store.Database.OpenAsync(CancellationToken.None);
        return await connection.ExecuteAsync(Named(sql), [], CancellationToken.None);
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await _store.Database.OpenAsync(CancellationToken.None);
        return await connection.ScalarAsync(Named(sql), [], CancellationToken.None);
    }

    private string Named(string sql) => sql.Replace("{Things}", _store.Database.Table("Things")).Replace("{Codes}", _store.Database.Table("Codes"));

    public sealed class ShelfIndex : MapIndex
    {
        public string Shelf { get; set; } = "";

        public int Place { get; set; }
    }

    private sealed class ShelfIndexProvider : IndexProvider<Book>
    {
        public override void Describe(DescribeContext<Book> context) => context.For<ShelfIndex>()
            .Map(book => new ShelfIndex { Shelf = book.Title![..1], Place = book.Title[1] - '0' });
    }
}
