using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace Grove.Content.Taxonomies;

/// <summary>Defines taxonomies and the table of what has which term.</summary>
internal sealed class TaxonomyMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Taxonomy", type => type
            .Draftable().Versionable().Creatable().Listable()
            .WithPart(nameof(TitlePart), part => part.WithPosition("1"))
            .WithPart(nameof(AliasPart), part => part.WithPosition("2").WithSettings(new AliasPartSettings { Pattern = "{{ Model.ContentItem | display_text | slugify }}" }))
            .WithPart(nameof(AutoroutePart), part => part.WithPosition("3").WithSettings(new AutoroutePartSettings { Pattern = "{{ Model.ContentItem | display_text | slugify }}", AllowRouteContainedItems = true }))
            .WithPart(nameof(TaxonomyPart), part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>(nameof(TaxonomyIndex.TaxonomyContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<string>(nameof(TaxonomyIndex.ContentPart), column => column.WithLength(ContentItemIndex.MaxContentPartSize))
            .Column<string>(nameof(TaxonomyIndex.ContentField), column => column.WithLength(ContentItemIndex.MaxContentFieldSize))
            .Column<string>(nameof(TaxonomyIndex.TermContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(TaxonomyIndex.Published))
            .Column<bool>(nameof(TaxonomyIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table
            .CreateIndex("IDX_TaxonomyIndex_Term", nameof(TaxonomyIndex.TermContentItemId), nameof(TaxonomyIndex.Published)));

        return 1;
    }
}
