using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Users.Indexes;
using YesSql;

namespace CansCms.Tests.Databases;

/// <summary>Processes that start at once on an empty database make one site of it.</summary>
public sealed class ConcurrentStartTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task Two_hosts_that_start_at_once_serve_one_complete_site(string database)
    {
        await using var sites = DatabaseSites.On(database);

        var hosts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => sites.StartAsync())));
        await using var first = hosts[0];
        await using var second = hosts[1];

        var items = await first.InScopeAsync(ItemsAsync);
        Assert.Equal(items.Distinct().Count(), items.Length);
        Assert.NotEmpty(items);
        Assert.Equal(items, await second.InScopeAsync(ItemsAsync));

        Assert.Equal(1, await second.InScopeAsync(services => services.GetRequiredService<ISession>().QueryIndex<UserIndex>().CountAsync()));

        var page = await first.Client.GetStringAsync("/kk");
        Assert.Equal(page, await second.Client.GetStringAsync("/kk"));
    }

    private static async Task<string[]> ItemsAsync(IServiceProvider services)
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Latest).ListAsync();
        var documents = await services.GetRequiredService<ISession>().Query<ContentItem>().CountAsync();
        Assert.Equal(documents, rows.Count());
        return [.. rows.Select(row => row.ContentItemId).Order()];
    }
}
