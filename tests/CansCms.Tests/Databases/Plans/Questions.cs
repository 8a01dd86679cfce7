using CansCms.Search.Filling;
using CansCms.Tests.Running;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Users;

namespace CansCms.Tests.Databases.Plans;

/// <summary>What front ends, visitors, editors and the site itself ask of a database.</summary>
internal static class Questions
{
    private const string Fields = "contentItemId displayText path localization { culture localizations { displayText } }";

    private static readonly string[] _orders = ["createdUtc: DESC", "createdUtc: ASC", "modifiedUtc: DESC", "publishedUtc: DESC", "publishedUtc: ASC", "displayText: ASC", "displayText: DESC"];

    private static readonly string[] _filters =
    [
        "contentItemId: \"articlemeeting2019000000en\"", "contentItemId_in: [\"articlemeeting2019000000en\", \"articlemeeting2019000000kk\"]",
        "contentItemVersionId: \"varticlemeeting219000000en\"", "path: \"en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting\"",
        "displayText: \"The Central Asian Network on Statelessness Held its Fourth Annual Meeting\"", "createdUtc_gt: \"2019-01-01T00:00:00Z\"",
        "localization: { culture: \"kk\" }", "localization: { localizationSet: \"setarticlemeeting201900000\" }", "article: { kind: \"NewsStory\" }",
        "AND: [{ localization: { culture: \"en\" } }, { article: { kind: \"NewsStory\" } }]",
        "article: { byline: \"Nobody\" }", "OR: [{ localization: { culture: \"kk\" } }, { path: \"en/nowhere\" }]", "NOT: [{ article: { kind: \"PressRelease\" } }]",
        "OR: [{ contentItemId: \"articlemeeting2019000000en\" }, { contentItemId: \"articlemeeting2019000000kk\" }]",
        "displayText_contains: \"network\"", "owner: \"nobody\"",
    ];

    private static readonly string[] _pages =
    [
        "/kk", "/kk/news", "/kk/news?kind=NewsStory", "/kk/countries", "/kk/campaigns", "/kk/resources", "/kk/events", "/kk/network", "/kk/search?q=network",
        "/kk/countries/kazakhstan", "/kk/feed.xml", "/en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting", "/sitemap.xml",
    ];

    private const string Items = "/Admin/Contents/ContentItems";

    private static readonly string[] _admin =
    [
        "/Admin", Items, $"{Items}/Article", $"{Items}/Article?status=published", $"{Items}/Article?status=draft", $"{Items}?status=draft", $"{Items}/Article?culture=kk", $"{Items}?culture=kk",
        $"{Items}/Article?sort=title&ascending=true", $"{Items}/Article?sort=created", $"{Items}?sort=title", $"{Items}?sort=created", $"{Items}?text=network", $"{Items}/Folder?containedIn=planfolder0000000000000000",
        $"{Items}?containedIn=planfolder0000000000000000",
        $"{Items}/articlemeeting2019000000en/Edit", $"{Items}/articlemeeting2019000000en/Versions", $"{Items}/articlemeeting2019000000en/Delete", $"{Items}/countrykz000000000000000en/Edit",
        "/Admin/Users/Index", "/Admin/Users/Index?text=adm",
    ];

    public static async Task AskAllAsync(Asked asked)
    {
        await ListsAsync(asked);
        await ReferencesAsync(asked);

        foreach (var page in _pages)
        {
            await asked.PageAsync(page);
        }

        foreach (var address in _admin)
        {
            await asked.AdminAsync(address);
        }

        await WorkAsync(asked);
    }

    private static async Task ListsAsync(Asked asked)
    {
        await asked.GraphQLAsync($"{{ article {{ {Fields} }} }}");

        foreach (var order in _orders)
        {
            await asked.GraphQLAsync($"{{ article(first: 20, skip: 20, orderBy: {{ {order} }}) {{ {Fields} }} }}");
            await asked.GraphQLAsync($"{{ article_localized(culture: \"kk\", first: 20, orderBy: {{ {order} }}) {{ items {{ item {{ {Fields} }} }} }} }}");
        }

        foreach (var filter in _filters)
        {
            await asked.GraphQLAsync($"{{ article(first: 20, where: {{ {filter} }}, orderBy: {{ createdUtc: DESC }}) {{ {Fields} }} }}");
        }

        await asked.GraphQLAsync("{ article_localized(culture: \"kk\", first: 20) { totalCount } }");

        foreach (var status in new[] { "DRAFT", "LATEST", "ALL" })
        {
            await asked.GraphQLAsync($"{{ article(status: {status}, first: 20) {{ {Fields} }} }}");
        }
    }

    private static async Task ReferencesAsync(Asked asked)
    {
        await asked.GraphQLAsync("{ article(first: 3) { article { topics { termContentItemIds } countries { displayText } campaigns { displayText } related { displayText } } quotes { contentItems { contentItemId } } } }");
        await asked.GraphQLAsync("{ contentItem(contentItemId: \"articlemeeting2019000000en\") { displayText } }");
        await asked.GraphQLAsync("{ contentByPath(path: \"kk/countries/kazakhstan\", fallback: true) { item { displayText } alternates { culture path } links { href path } } }");
        await asked.GraphQLAsync("{ navigation(alias: \"main-menu\", culture: \"kk\") { items { text url items { text url } } } }");
        await asked.GraphQLAsync("{ folder { list { contentItems { displayText } } } }");
        await asked.GraphQLAsync("{ me { userName } siteCultures { culture } }");
    }

    private static async Task WorkAsync(Asked asked)
    {
        await asked.ScopeAsync("fill the search index", services => services.GetRequiredService<SearchFiller>().FillNextAsync());
        await asked.ScopeAsync("publish what is due", services => services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "PublishDueItems").DoWorkAsync(services, CancellationToken.None));
        await asked.ScopeAsync("save and publish", SaveAsync);
        await asked.ScopeAsync("import again", _ => asked.Host.RunAsync("cans.content"));
        await asked.ScopeAsync("find translations", async services =>
        {
            var localization = services.GetRequiredService<IContentLocalizationManager>();
            await localization.GetContentItemAsync("setarticlemeeting201900000", "kk");
            await localization.GetItemsForSetAsync("setarticlemeeting201900000");
            await localization.GetItemsForSetsAsync(["setarticlemeeting201900000", "setcountrykz00000000000000"], "kk");
            await localization.GetFirstItemIdForSetsAsync(["setarticlemeeting201900000"]);
        });
        await asked.ScopeAsync("find users", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = await users.FindByNameAsync("admin");
            await users.FindByEmailAsync("admin@example.org");
            await users.FindByIdAsync(await users.GetUserIdAsync(user!));
        });
        await asked.ScopeAsync("find handles", async services =>
        {
            var handles = services.GetRequiredService<IContentHandleManager>();
            await handles.GetContentItemIdAsync("alias:main-menu-kk");
            await handles.GetContentItemIdAsync("slug:kk/countries/kazakhstan");
        });
    }

    private static async Task SaveAsync(IServiceProvider services)
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = await content.GetAsync("articlemeeting2019000000en", VersionOptions.DraftRequired);
        item.DisplayText = "Changed";
        await content.UpdateAsync(item);
        await content.ValidateAsync(item);
        await content.SaveDraftAsync(item);
        await content.PublishAsync(item);
        await content.GetAsync(["articlemeeting2019000000en", "articlemeeting2019000000kk"], VersionOptions.Latest);
        await content.GetVersionAsync("varticlemeeting219000000en");
    }
}
