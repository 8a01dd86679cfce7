using CansCms.Countries.GraphQL;
using CansCms.Countries.Handlers;
using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using CansCms.Localization.GraphQL;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace CansCms.Countries;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CountryPart>().AddHandler<CountryPartHandler>();
        services.AddContentPart<KeyFigure>();
        services.AddContentPart<ConventionStatus>();
        services.AddContentPart<Contact>();
        services.AddContentPart<BagPart>().AddHandler<KeyFigureHandler>().AddHandler<ConventionStatusHandler>().AddHandler<ContactHandler>();

        services.AddDataMigration<KeyFigureMigrations>();
        services.AddDataMigration<ConventionStatusMigrations>();
        services.AddDataMigration<ContactMigrations>();
        services.AddDataMigration<CountryMigrations>();
        services.AddDataMigration<CountryContentMigrations>();

        services.AddIndexProvider<CountryIndexProvider>();
        services.AddIndexProvider<CountryContentIndexProvider>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LatestOfCountryLoader>();
        services.AddScoped<ILocalizedListArgument, CountryArgument>();
        services.AddObjectGraphType<CountryPart, CountryGraphType>();
    }
}
