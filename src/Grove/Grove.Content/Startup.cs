using Grove.Content.Definitions;
using Grove.Content.Fields.Indexing;
using Grove.Content.Handling;
using Grove.Content.Html;
using Grove.Content.Items;
using Grove.Content.Recipes;
using Grove.Content.Sanitizing;
using Grove.Storage.Held;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Grove.Content;

/// <summary>Keeps content items and their definitions.</summary>
public sealed class Startup : StartupBase
{
    public override int Order => -50;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(LentDocuments.Of<ContentItem>(item => item.Lend()));
        services.AddSingleton<ContentElements>();
        services.AddScoped<ElementHandlers>();
        services.AddScoped<ContentHandlers>();
        services.AddScoped<PublishedItems>();
        services.AddScoped<IContentHandler, TimesAndPeopleHandler>();
        services.AddScoped<IContentHandler, PartsHandler>();
        services.AddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddSingleton<IContentItemIdGenerator, ContentItemIdGenerator>();
        services.AddDataMigration<ContentItemMigrations>();
        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddScoped<ContentItemReader>();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddScoped<IContentHandleManager, ContentHandleManager>();
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        services.AddSingleton<SanitizedHtml>();
        services.AddScoped<FieldsOfItem>();
    }
}
