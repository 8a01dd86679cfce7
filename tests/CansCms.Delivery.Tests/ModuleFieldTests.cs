using CansCms.Delivery.Tests.Running;
using CansCms.Localization.GraphQL;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Modules;

namespace CansCms.Delivery.Tests;

/// <summary>Fields of modules, which say what they read.</summary>
public sealed class ModuleFieldTests
{
    [Fact]
    public async Task A_field_that_says_nothing_keeps_its_answer_out_of_the_cache()
    {
        await using var site = await StartAsync(_ => { });

        await site.AskAsync("{ ours }");
        var second = await site.AskAsync("{ ours }");

        Assert.False(second.IsFromCache);
        Assert.Equal(2, site.Counters.NotKept);
    }

    [Fact]
    public async Task A_field_that_reads_the_clock_is_asked_again_when_its_answer_changes()
    {
        await using var site = await StartAsync(context => context.ReadsClock(new DateTime(2026, 6, 20, 8, 10, 0, DateTimeKind.Utc)));
        await site.AskAsync("{ ours }");

        site.Host.Time.Advance(TimeSpan.FromMinutes(9.99));
        Assert.True((await site.AskAsync("{ ours }")).IsFromCache);

        site.Host.Time.Advance(TimeSpan.FromMinutes(0.01));
        Assert.False((await site.AskAsync("{ ours }")).IsFromCache);
    }

    [Fact]
    public async Task A_browser_is_not_told_to_keep_an_answer_beyond_its_time()
    {
        await using var site = await StartAsync(
            context => context.ReadsClock(new DateTime(2026, 6, 20, 8, 10, 0, DateTimeKind.Utc)),
            options => options.With("OrchardCore:CansCms_Delivery:MaxAge", "01:00:00"));

        Assert.Equal(TimeSpan.FromMinutes(10), (await site.AskAsync("{ ours }")).Response.Headers.CacheControl!.MaxAge);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("kk", true)]
    public async Task A_field_that_lists_a_type_in_a_culture_is_asked_again_when_an_item_of_that_culture_comes(string culture, bool isFromCache)
    {
        await using var site = await StartAsync(context => context.ReadsType("Article", culture));
        await site.AskAsync("{ ours }");

        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));

        Assert.Equal(isFromCache, (await site.AskAsync("{ ours }")).IsFromCache);
    }

    [Fact]
    public async Task An_answer_does_not_outlive_the_configured_time()
    {
        await using var site = await Site.StartAsync(options => options.With("OrchardCore:CansCms_Delivery:Lifetime", "00:05:00"));
        await site.AskAsync("{ country { displayText } }");

        site.Host.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.False((await site.AskAsync("{ country { displayText } }")).IsFromCache);
    }

    private static Task<Site> StartAsync(Action<IResolveFieldContext> say, Action<CmsHostOptions>? configure = null) => Site.StartAsync(options =>
    {
        options.WithServices(services => services.AddSingleton<ISchemaBuilder>(new Ours(say)));
        configure?.Invoke(options);
    });

    private sealed class Ours(Action<IResolveFieldContext> say) : ISchemaBuilder
    {
        public Task<string> GetIdentifierAsync() => Task.FromResult("ours");

        public Task BuildAsync(ISchema schema)
        {
            schema.Query.AddField(new FieldType
            {
                Name = "ours",
                Type = typeof(StringGraphType),
                Resolver = new FuncFieldResolver<string>(context =>
                {
                    say(context);
                    return context.RequestServices!.GetRequiredService<IClock>().UtcNow.ToString("O");
                }),
            });
            return Task.CompletedTask;
        }
    }
}
