using System.Net;
using System.Text.Json.Nodes;
using CansCms.Delivery.PersistedQueries;
using CansCms.Delivery.Tests.Running;
using Grove.Testing;

namespace CansCms.Delivery.Tests;

/// <summary>Documents that are named by their SHA-256.</summary>
public sealed class PersistedQueryTests
{
    private const string Query = "query Titles($culture: String) { article(where: { localization: { culture: $culture } }) { displayText } }";
    private const string Section = "OrchardCore:CansCms_Delivery:PersistedQueries:";

    private static readonly string _hash = DocumentHash.Of(Query);

    [Fact]
    public void A_hash_is_the_SHA_256_of_the_text_in_lower_case()
        => Assert.Equal("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38", DocumentHash.Of("{__typename}"));

    [Fact]
    public async Task A_client_sends_a_document_once_and_then_its_hash()
    {
        await using var site = await Site.StartAsync();

        var unknown = await site.GetAsync(Automatic());
        var sent = await site.GetAsync(Automatic() + "&query=" + Uri.EscapeDataString(Query));
        var named = await site.GetAsync(Automatic() + Variables("kk"));
        var posted = await site.PostAsync(new JsonObject { ["extensions"] = Extensions(_hash), ["variables"] = new JsonObject { ["culture"] = "kk" } });

        Assert.Equal(HttpStatusCode.OK, unknown.Status);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", unknown.ErrorCode);
        Assert.Equal("PersistedQueryNotFound", (string?)unknown.Json["errors"]![0]!["message"]);
        Assert.Equal("no-store, private", unknown.CacheControl);
        Assert.Contains("One", sent.Text);
        Assert.Contains("Бір", named.Text);
        Assert.DoesNotContain("One", named.Text);
        Assert.True(posted.IsFromCache);
        Assert.Equal(named.Text, posted.Text);
    }

    [Fact]
    public async Task A_named_document_is_answered_from_the_cache_by_its_address()
    {
        await using var site = await Site.StartAsync();
        await site.GetAsync(Automatic() + "&query=" + Uri.EscapeDataString(Query));

        await site.GetAsync(Automatic() + Variables("en"));
        var again = await site.GetAsync(Automatic() + Variables("en"));

        Assert.True(again.IsFromCache);
        Assert.StartsWith("public", again.CacheControl?.Replace("must-revalidate, ", "").Replace("max-age=0", "") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_that_is_not_the_documents_is_refused_and_not_kept()
    {
        await using var site = await Site.StartAsync();

        var wrong = await site.PostAsync(new JsonObject { ["query"] = "{ country { displayText } }", ["extensions"] = Extensions(_hash) });

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("PERSISTED_QUERY_HASH_MISMATCH", wrong.ErrorCode);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await site.GetAsync(Automatic())).ErrorCode);
    }

    [Fact]
    public async Task A_document_that_cannot_be_executed_is_not_kept()
    {
        await using var site = await Site.StartAsync();
        const string faulty = "{ nothing }";
        await site.PostAsync(new JsonObject { ["query"] = faulty, ["extensions"] = Extensions(DocumentHash.Of(faulty)) });

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await site.PostAsync(new JsonObject { ["extensions"] = Extensions(DocumentHash.Of(faulty)) })).ErrorCode);
    }

    [Fact]
    public async Task What_clients_register_is_bounded_and_the_least_used_goes_first()
    {
        await using var site = await Site.StartAsync(options => options.With("OrchardCore:CansCms_Delivery:CacheAnswers", "false").With(Section + "MaxAutomaticBytes", "130").With(Section + "MaxDocumentBytes", "120"));
        string[] documents = ["{ article { a: displayText } }", "{ article { b: displayText } }", "{ article { c: displayText } }", "{ article { c: displayText } d: article { displayText } e: article { path } }"];

        foreach (var document in documents)
        {
            await site.PostAsync(new JsonObject { ["query"] = document, ["extensions"] = Extensions(DocumentHash.Of(document)) });
            await site.PostAsync(new JsonObject { ["extensions"] = Extensions(DocumentHash.Of(documents[0])) });
        }

        var known = new List<bool>();

        foreach (var document in documents)
        {
            known.Add((await site.PostAsync(new JsonObject { ["extensions"] = Extensions(DocumentHash.Of(document)) })).Json["errors"] is null);
        }

        Assert.Equal([true, false, true, false], known);
    }

    [Fact]
    public async Task Where_clients_may_not_register_they_are_told_not_to_try()
    {
        await using var site = await Site.StartAsync(options => options.With(Section + "Automatic", "false"));

        var answer = await site.GetAsync(Automatic());

        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", answer.ErrorCode);
        Assert.Equal("PersistedQueryNotSupported", (string?)answer.Json["errors"]![0]!["message"]);
        Assert.Contains("One", (await site.AskAsync(Query)).Text);
    }

    [Fact]
    public async Task Another_version_of_the_extension_is_not_supported()
    {
        await using var site = await Site.StartAsync();
        var extensions = new JsonObject { ["persistedQuery"] = new JsonObject { ["version"] = 2, ["sha256Hash"] = _hash } };

        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", (await site.PostAsync(new JsonObject { ["extensions"] = extensions })).ErrorCode);
    }

    [Fact]
    public async Task A_file_of_the_folder_is_called_by_its_hash_or_its_name()
    {
        using var folder = DocumentFolder();
        await using var site = await Site.StartAsync(options => options.With(Section + "Folder", folder.Path));

        Assert.Contains("Бір", (await site.GetAsync($"documentId=sha256:{_hash}{Variables("kk")}")).Text);
        Assert.True((await site.GetAsync($"documentId=Titles{Variables("kk")}")).IsFromCache);
        Assert.True((await site.PostAsync(new JsonObject { ["documentId"] = "Titles", ["variables"] = new JsonObject { ["culture"] = "kk" } })).IsFromCache);
        Assert.True((await site.GetAsync(Automatic() + Variables("kk"))).IsFromCache);

        var unknown = await site.GetAsync("documentId=Faulty");
        Assert.Equal(HttpStatusCode.BadRequest, unknown.Status);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", unknown.ErrorCode);
    }

    [Fact]
    public async Task Only_registered_documents_are_executed_where_the_site_says_so()
    {
        using var folder = DocumentFolder();
        await using var site = await Site.StartAsync(options => options.With(Section + "Folder", folder.Path).With(Section + "OnlyRegistered", "true"));
        const string free = "{ country { displayText } }";

        Assert.Contains("One", (await site.GetAsync("documentId=Titles" + Variables("en"))).Text);
        Assert.Contains("One", (await site.AskAsync(Query)).Text);

        foreach (var refused in new[]
        {
            await site.AskAsync(free),
            await site.PostAsync(new JsonObject { ["query"] = free }),
            await site.PostAsync(new JsonObject { ["query"] = free, ["extensions"] = Extensions(DocumentHash.Of(free)) }),
            await site.SendAsync(HttpMethod.Post, "", new StringContent(free, new System.Net.Http.Headers.MediaTypeHeaderValue("application/graphql"))),
            await site.SendAsync(HttpMethod.Post, "query=" + Uri.EscapeDataString(free), new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"))),
            await site.SendAsync(HttpMethod.Post, "", new StringContent("[]", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"))),
            await site.GetAsync("namedQuery=free"),
            await site.GetAsync(""),
        })
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
            Assert.Equal("PERSISTED_QUERY_REQUIRED", refused.ErrorCode);
            Assert.Equal("no-store, private", refused.CacheControl);
        }

        var named = await site.GetAsync("extensions=" + Uri.EscapeDataString(Extensions(DocumentHash.Of(free)).ToJsonString()));
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", named.ErrorCode);
    }

    [Fact]
    public async Task Two_properties_of_one_name_do_not_smuggle_a_document_past_the_registered_ones()
    {
        using var folder = DocumentFolder();
        await using var site = await Site.StartAsync(options => options.With(Section + "Folder", folder.Path).With(Section + "OnlyRegistered", "true"));

        foreach (var body in new[] { $$"""{"query":{{JsonValue.Create(Query).ToJsonString()}},"Query":"{ country { displayText } }"}""", $$"""{"query":"{ country { displayText } }","query":{{JsonValue.Create(Query).ToJsonString()}}}""" })
        {
            var answer = await site.SendAsync(HttpMethod.Post, "query=" + Uri.EscapeDataString("{ country { displayText } }"), new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
            Assert.DoesNotContain("Kazakhstan", answer.Text);
        }
    }

    [Fact]
    public async Task A_recipe_registers_documents_and_names_what_is_wrong_with_them()
    {
        await using var site = await Site.StartAsync(options => options.With(Section + "OnlyRegistered", "true"));
        Assert.Equal("PERSISTED_QUERY_REQUIRED", (await site.AskAsync(Query)).ErrorCode);

        await RunAsync(site, new JsonObject { ["Name"] = "titles", ["Query"] = Query });
        Assert.Contains("One", (await site.AskAsync(Query)).Text);
        Assert.Contains("One", (await site.GetAsync("documentId=titles" + Variables("en"))).Text);

        var faulty = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(site, new JsonObject { ["Query"] = "{ article" }));
        Assert.Contains("Documents[0].Query", faulty.Message);
    }

    private static string Automatic() => "extensions=" + Uri.EscapeDataString(Extensions(_hash).ToJsonString());

    private static string Variables(string culture) => "&variables=" + Uri.EscapeDataString(new JsonObject { ["culture"] = culture }.ToJsonString());

    private static JsonObject Extensions(string hash) => new() { ["persistedQuery"] = new JsonObject { ["version"] = 1, ["sha256Hash"] = hash } };

    private static TestFolder DocumentFolder()
    {
        var folder = new TestFolder();
        File.WriteAllText(Path.Combine(folder.Path, "Titles.graphql"), Query);
        File.WriteAllText(Path.Combine(folder.Path, "Faulty.graphql"), "{ article");
        return folder;
    }

    private static Task RunAsync(Site site, JsonObject document) => site.RunRecipeAsync(new JsonObject { ["name"] = "PersistedQueries", ["Documents"] = new JsonArray(document) });
}
