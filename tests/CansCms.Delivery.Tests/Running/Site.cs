using System.Text;
using System.Text.Json.Nodes;
using CansCms.Delivery.Caching;
using CansCms.Navigation.Services;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CansCms.Delivery.Tests.Running;

/// <summary>A small site in two languages, and the ways to ask and to edit it.</summary>
internal sealed class Site : IAsyncDisposable
{
    private Site(CmsHost host) => Host = host;

    public CmsHost Host { get; }

    public Counters Counters { get; private set; } = null!;

    public AnswerCache Cache { get; private set; } = null!;

    public static async Task<Site> StartAsync(Action<CmsHostOptions>? configure = null)
    {
        var site = new Site(await CmsHost.StartAsync(SiteRecipe.Json, options =>
        {
            options.WithModule<DeliveryOptions>().WithModule<NavigationReader>().WithModule<CansCms.Localization.Services.Translations>();
            options.WithServices(services => services.AddScoped<IRecipeStepHandler, Meanwhile>());
            configure?.Invoke(options);
        }));

        await site.Host.InScopeAsync(services =>
        {
            site.Counters = new Counters(services.GetRequiredService<CacheMeter>());
            site.Cache = services.GetRequiredService<AnswerCache>();
            return Task.CompletedTask;
        });
        return site;
    }

    public Task<Answer> AskAsync(string query, Action<HttpRequestMessage>? configure = null, HttpClient? client = null)
        => SendAsync(HttpMethod.Get, "query=" + Uri.EscapeDataString(query), null, configure, client);

    public Task<Answer> GetAsync(string address, Action<HttpRequestMessage>? configure = null) => SendAsync(HttpMethod.Get, address, null, configure);

    public Task<Answer> PostAsync(JsonObject body, Action<HttpRequestMessage>? configure = null)
        => SendAsync(HttpMethod.Post, "", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), configure);

    public async Task<Answer> SendAsync(HttpMethod method, string address, HttpContent? content, Action<HttpRequestMessage>? configure = null, HttpClient? client = null)
    {
        var hits = Counters.Hits;
        using var request = new HttpRequestMessage(method, "/api/graphql?" + address) { Content = content };
        configure?.Invoke(request);
        var response = await (client ?? Host.Client).SendAsync(request);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync(), response, Counters.Hits > hits);
    }

    public Task EditAsync(Func<IContentManager, Task> edit)
        => Host.InScopeAsync(services => edit(services.GetRequiredService<IContentManager>()));

    public Task RunRecipeAsync(params JsonObject[] steps) => RunRecipeAsync(() => Task.CompletedTask, steps);

    /// <summary>Runs a recipe of these steps, and does something after them that is still within it.</summary>
    public async Task RunRecipeAsync(Func<Task> meanwhile, params JsonObject[] steps)
    {
        Meanwhile.Value = meanwhile;

        try
        {
            var json = new JsonObject { ["name"] = "test", ["steps"] = new JsonArray([.. steps, new JsonObject { ["name"] = Meanwhile.StepName }]) }.ToJsonString();
            await Host.InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                Guid.NewGuid().ToString("n"), new RecipeDescriptor { Name = "test", RecipeFileInfo = new TextFile(json) }, new Dictionary<string, object>(), default));
        }
        finally
        {
            Meanwhile.Value = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Counters.Dispose();
        await Host.DisposeAsync();
    }
}
