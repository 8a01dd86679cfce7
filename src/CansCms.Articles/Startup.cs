using CansCms.Articles.GraphQL;
using CansCms.Articles.Handlers;
using CansCms.Articles.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace CansCms.Articles;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArticlePart>().AddHandler<ArticlePartHandler>();
        services.AddContentPart<Quote>();
        services.AddContentPart<BagPart>().AddHandler<QuoteHandler>();

        services.AddDataMigration<QuoteMigrations>();
        services.AddDataMigration<ArticleMigrations>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddObjectGraphType<ArticlePart, ArticleGraphType>();
}
