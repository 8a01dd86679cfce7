using YesSql;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task Saving_a_document_as_it_is_makes_its_rows_anew()
    {
        await SaveAsync(new Book { Title = "Old" });
        await using (var session = _store.CreateSession())
        {
            var connection = await session.CreateConnectionAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"DELETE FROM {_store.Database.Table("BookIndex")}";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Old").CountAsync()));

        await using (var session = _store.CreateSession())
        {
            await session.SaveAsync((await session.Query<Book>().ListAsync()).Single());
            await session.SaveChangesAsync();
        }

        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Old").CountAsync()));
    }
}
