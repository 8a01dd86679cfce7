using CansCms.Countries.Handlers;
using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddContentPart<BagPart>().AddHandler<KeyFigureHandler>().AddHandler<ConventionStatusHandler>();

        services.AddDataMigration<KeyFigureMigrations>();
        services.AddDataMigration<ConventionStatusMigrations>();
        services.AddDataMigration<CountryMigrations>();

        services.AddIndexProvider<CountryIndexProvider>();
    }
}
