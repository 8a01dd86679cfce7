using System.Diagnostics;
using System.Net;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Roles.Models;
using OrchardCore.Settings;

namespace CansCms.Tests.Databases;

/// <summary>What one process changes of the site itself, two hosts on one database being two processes: settings, roles, definitions, features.</summary>
public sealed class ChangesOfAnotherProcessTests
{
    private const string Articles = "/api/graphql?query={article{contentItemId}}";
    private const string Site = "/kk";

    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(30);

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task Settings_are_those_of_the_other_process_with_the_next_request(string database)
    {
        await using var processes = await StartAsync(database);

        for (var number = 0; number < 3; number++)
        {
            await NameAsync(processes.Other);
            await processes.One.InScopeAsync(async services =>
            {
                var sites = services.GetRequiredService<ISiteService>();
                var site = await sites.LoadSiteSettingsAsync();
                site.SiteName = $"Site {number}";
                await sites.UpdateSiteSettingsAsync(site);
            });

            Assert.Equal($"Site {number}", await NameAsync(processes.Other));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task What_a_role_may_no_longer_do_is_refused_with_the_next_request(string database)
    {
        await using var processes = await StartAsync(database, options => options.With("OrchardCore:CansCms_Delivery:CacheAnswers", "false"));
        Assert.Contains("contentItemId", await ArticlesAsync(processes.Other), StringComparison.Ordinal);

        await TakeFromVisitorsAsync(processes.One);

        Assert.DoesNotContain("contentItemId", await ArticlesAsync(processes.Other), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task A_kept_answer_that_a_role_may_no_longer_get_is_given_by_its_own_process_no_more_and_by_another_within_the_bound(string database)
    {
        await using var processes = await StartAsync(database);

        foreach (var host in new[] { processes.One, processes.Other })
        {
            await ArticlesAsync(host);
            Assert.Contains("contentItemId", await ArticlesAsync(host), StringComparison.Ordinal);
        }

        await TakeFromVisitorsAsync(processes.One);

        Assert.DoesNotContain("contentItemId", await ArticlesAsync(processes.One), StringComparison.Ordinal);
        processes.Other.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("contentItemId", await ArticlesAsync(processes.Other), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task Definitions_are_those_of_the_other_process_with_the_next_request_and_its_schema_soon_after(string database)
    {
        await using var processes = await StartAsync(database);
        await ArticlesAsync(processes.Other);

        await processes.One.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>()
            .AlterTypeDefinitionAsync("Leaflet", type => type.WithPart("TitlePart")));

        Assert.NotNull(await processes.Other.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Leaflet")));
        await SoonAsync(async () => !(await BodyAsync(processes.Other, "/api/graphql?query={leaflet{contentItemId}}")).Contains("error", StringComparison.OrdinalIgnoreCase));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task Features_are_those_of_the_other_process_soon_after_and_the_old_ones_serve_meanwhile(string database)
    {
        await using var processes = await StartAsync(database);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(processes.Other));

        await SwitchAsync(processes.One, "CansCms.Site", on: false);
        await SoonAsync(async () => await StatusAsync(processes.Other) is var status && (status == HttpStatusCode.NotFound || Is(HttpStatusCode.OK, status)));

        await SwitchAsync(processes.One, "CansCms.Site", on: true);
        await SoonAsync(async () => await StatusAsync(processes.Other) is var status && (status == HttpStatusCode.OK || Is(HttpStatusCode.NotFound, status)));

        // Back and forth: each of the two follows the other.
        await SwitchAsync(processes.Other, "CansCms.Site", on: false);
        await SoonAsync(async () => await StatusAsync(processes.One) == HttpStatusCode.NotFound);
    }

    // Nothing else is answered meanwhile.
    private static bool Is(HttpStatusCode before, HttpStatusCode status)
    {
        Assert.Equal(before, status);
        return false;
    }

    private static Task SwitchAsync(CmsHost host, string feature, bool on) => host.InScopeAsync(async services =>
    {
        var features = services.GetRequiredService<IShellFeaturesManager>();
        var found = (await features.GetAvailableFeaturesAsync()).Where(known => known.Id == feature).ToArray();
        await features.UpdateFeaturesAsync(on ? [] : found, on ? found : [], force: true);
    });

    private static Task TakeFromVisitorsAsync(CmsHost host) => host.InScopeAsync(async services =>
    {
        var documents = services.GetRequiredService<IDocumentManager<RolesDocument>>();
        var roles = await documents.GetOrCreateMutableAsync();
        roles.Roles.Single(role => role.RoleName == "Anonymous").RoleClaims.Clear();
        await documents.UpdateAsync(roles);
    });

    private static Task<string> NameAsync(CmsHost host)
        => host.InScopeAsync(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName);

    private static Task<string> ArticlesAsync(CmsHost host) => BodyAsync(host, Articles);

    private static async Task<string> BodyAsync(CmsHost host, string address)
    {
        using var answer = await host.Client.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(CmsHost host)
    {
        using var answer = await host.Client.GetAsync(Site);
        return answer.StatusCode;
    }

    private static async Task SoonAsync(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();

        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < _bound, $"It was not so within {_bound.TotalSeconds} s.");
        }
    }

    private static async Task<Processes> StartAsync(string database, Action<CmsHostOptions>? configure = null)
    {
        var sites = DatabaseSites.On(database);
        return new(sites, await sites.StartAsync(configure), await sites.StartAsync(configure));
    }

    private sealed record Processes(DatabaseSites Sites, CmsHost One, CmsHost Other) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await One.DisposeAsync();
            await Other.DisposeAsync();
            await Sites.DisposeAsync();
        }
    }
}
