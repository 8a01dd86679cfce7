using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace Grove.Content.Taxonomies;

/// <summary>Orders items by the terms of taxonomies.</summary>
[Feature("OrchardCore.Taxonomies")]
public sealed class TaxonomyStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().AddHandler<TaxonomyFieldHandler>();
        services.AddDataMigration<TaxonomyMigrations>();
        services.AddScopedIndexProvider<TaxonomyIndexProvider>();
    }
}
