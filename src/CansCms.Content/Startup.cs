using CansCms.Content.GraphQL;
using CansCms.Content.Handlers;
using CansCms.Content.Models;
using CansCms.Content.Services;
using CansCms.Localization.GraphQL;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Models;

namespace CansCms.Content;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<LinkField>().AddHandler<WebLinkHandler>();
        services.AddContentField<MediaField>().AddHandler<DescribedImageHandler>();
        services.AddContentPart<HtmlBodyPart>().AddHandler<DescribedBodyHandler>();
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationSetHandler>();
        services.AddScoped<IContentLocalizationPartHandler, TranslatedAddressHandler>();

        services.AddContentPart<TermNamePart>();
        services.AddContentPart<TermAddressPart>();
        services.AddContentPart<TaxonomyPart>().AddHandler<TermAddressHandler>();
        services.AddDataMigration<TermNameMigrations>();
        services.AddDataMigration<TopicMigrations>();
        services.AddScoped<TermNames>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISchemaBuilder, TermsRoot>();
        services.AddSingleton<ISchemaBuilder, VisibleReferences>();
        services.AddScoped<IGraphQLFilter<ContentItem>, VisibleVersions>();
        services.AddScoped<ILocalizedListArgument, TermsArgument>();
        services.AddTransient<TermGraphType>();
    }
}
