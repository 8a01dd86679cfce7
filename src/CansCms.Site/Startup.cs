using System.Text.Encodings.Web;
using System.Text.Unicode;
using CansCms.Site.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Modules;

namespace CansCms.Site;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ValidatedDocuments>();
        services.AddScoped<SiteQuery>();
        services.AddScoped<PageReader>();
        services.AddScoped<ListPages>();
        services.AddScoped<ItemPages>();
        services.AddScoped<ResourcePages>();
        services.AddScoped<TopicPages>();
        services.AddScoped<SearchPages>();
        services.AddScoped<SiteCultures>();
        services.AddScoped<SiteCultureFilter>();
        services.AddScoped<FailurePageFilter>();

        // Cyrillic as it is: as numbered entities, a page is more than twice as long.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
