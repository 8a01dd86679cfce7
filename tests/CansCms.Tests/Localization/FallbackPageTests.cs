using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CansCms.Localization.Settings;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace CansCms.Tests.Localization;

/// <summary>An administrator says which languages stand in for others.</summary>
public sealed class FallbackPageTests(CansSite site) : IClassFixture<CansSite>
{
    private const string Address = "/Admin/cans/languages";

    [Theory]
    [InlineData("en", "Languages that stand in")]
    [InlineData("kk", "Алмастыратын тілдер")]
    [InlineData("ru", "Заменяющие языки")]
    public async Task The_page_is_in_the_admin_s_layout_and_menu_in_each_language(string culture, string title)
    {
        using var administrator = await LoggedInAsync(site.Host);
        administrator.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);

        var page = await ReadAsync(await administrator.GetAsync(Address));

        Assert.Equal(title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal($"{title} · Test", page.Title);
        Assert.Equal((title, Address), page.QuerySelectorAll(".admin-menu [aria-current=page]").Select(link => (link.TextContent, link.GetAttribute("href"))).Single());
        Assert.Equal(["en", "kk", "ru"], page.QuerySelectorAll("input[name^=Chains]").Select(input => input.GetAttribute("name")![7..^1]));
        Assert.Equal("ru, en", page.QuerySelector("#chain-kk")!.GetAttribute("value"));
    }

    [Fact]
    public void The_page_shows_its_heading_itself_since_not_every_layout_does()
        => Assert.Contains("<h1>", File.ReadAllText(Path.Combine(Cans.RepositoryRoot(), "src", "CansCms.Localization", "Views", "Fallback", "Edit.cshtml")));

    [Fact]
    public async Task What_is_saved_counts_at_the_next_request()
    {
        await using var cms = await Cans.StartAsync();
        using var administrator = await LoggedInAsync(cms);

        var saved = await SendAsync(administrator, ("Chains[kk]", "en; ru"), ("Chains[ru]", " "), ("HideUntranslated", "true"));

        Assert.Equal("Saved.", saved.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("en, ru", saved.QuerySelector("#chain-kk")!.GetAttribute("value"));
        Assert.True(saved.QuerySelector("#hide-untranslated")!.HasAttribute("checked"));

        var settings = await cms.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<FallbackSettings>());
        Assert.Equal(["en", "ru"], settings.Chains["kk"]);
        Assert.False(settings.Chains.ContainsKey("ru"));
        Assert.True(settings.HideUntranslated);
    }

    [Theory]
    [InlineData("ru, xx", "The site has no language 'xx'. It has en, kk, ru.")]
    [InlineData("kk", "'kk' cannot stand in for itself.")]
    [InlineData("ru ru", "'ru' is there twice.")]
    public async Task A_chain_that_cannot_be_is_refused_at_its_field_and_what_was_typed_stays(string chain, string message)
    {
        using var administrator = await LoggedInAsync(site.Host);

        var page = await SendAsync(administrator, ("Chains[kk]", chain), ("HideUntranslated", "false"));

        Assert.Equal($"kk: {message}", page.QuerySelector("[role=alert] a[href='#chain-kk']")!.TextContent);
        Assert.Equal(message, page.QuerySelector("#chain-kk-error")!.TextContent);
        Assert.Equal("true", page.QuerySelector("#chain-kk")!.GetAttribute("aria-invalid"));
        Assert.Equal(chain, page.QuerySelector("#chain-kk")!.GetAttribute("value"));
        Assert.Equal(["ru", "en"], (await site.Host.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<FallbackSettings>())).Chains["kk"]);
    }

    [Fact]
    public async Task Who_has_not_logged_in_neither_sees_nor_changes_it()
    {
        using var visitor = site.Host.CreateClient();

        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync(Address)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.PostAsync(Address, new FormUrlEncodedContent([new("Chains[kk]", "en")]))).StatusCode);
    }

    private static async Task<HttpClient> LoggedInAsync(CmsHost cms)
    {
        var client = cms.CreateClient();
        var login = await ReadAsync(await client.GetAsync("/Login"));
        using var response = await client.PostAsync("/Login", new FormUrlEncodedContent([Token(login), new("UserName", CmsHost.AdminUserName), new("Password", CmsHost.AdminPassword)]));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return client;
    }

    private static async Task<IDocument> SendAsync(HttpClient client, params (string Name, string Value)[] fields)
    {
        var token = Token(await ReadAsync(await client.GetAsync(Address)));
        var response = await client.PostAsync(Address, new FormUrlEncodedContent([token, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));

        return await ReadAsync(response.Headers.Location is { } location ? await client.GetAsync(location) : response);
    }

    private static KeyValuePair<string, string> Token(IDocument page)
        => page.QuerySelectorAll("input[name=__RequestVerificationToken]").Select(input => KeyValuePair.Create("__RequestVerificationToken", input.GetAttribute("value")!)).Last();

    private static async Task<IDocument> ReadAsync(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
}
