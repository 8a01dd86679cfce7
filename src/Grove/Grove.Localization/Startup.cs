using Grove.Localization.Cultures;
using Grove.Localization.Plurals;
using Grove.Localization.PortableObjects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Localization;

/// <summary>Answers in the reader's language.</summary>
public sealed class Startup : StartupBase
{
    public override int Order => -90;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<PluralForms>();
        services.AddSingleton<PoCatalog>();
        services.AddSingleton<IStringLocalizerFactory, PoLocalizerFactory>();
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.AddScoped<ILocalizationService, LocalizationService>();
        services.AddScoped<IPermissionProvider, CulturePermissionProvider>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<CultureMiddleware>();
}
