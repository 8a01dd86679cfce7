using CansCms.Content.Models;
using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using YesSql.Sql;

namespace CansCms.Countries;

public sealed class CountryMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "CountryPage";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CountryPart), part => part
            .Attachable()
            .WithDisplayName("Country")
            .WithDescription("Says which country an item is about.")
            .WithCountryFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Country page")
            .AsLocalizedPage("countries/")
            .WithPart<CountryPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Overview")
                .WithEditor("Wysiwyg")
                .WithPosition("4"))
            .WithPart<BagPart>(CountryPart.KeyFigures, part => part
                .WithDisplayName("Key figures")
                .WithPosition("5")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(KeyFigure)] }))
            .WithPart<BagPart>(CountryPart.Conventions, part => part
                .WithDisplayName("Conventions")
                .WithPosition("6")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(ConventionStatus)] }))
            .WithPart<BagPart>(CountryPart.Contacts, part => part
                .WithDisplayName("Contacts")
                .WithPosition("7")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(Contact)] })));

        await SchemaBuilder.CreateMapIndexTableAsync<CountryIndex>(table => table
            .Column<string>(nameof(CountryIndex.ContentItemId), column => column.WithLength(CountryIndex.IdLength))
            .Column<string>(nameof(CountryIndex.LocalizationSet), column => column.WithLength(CountryIndex.IdLength))
            .Column<string>(nameof(CountryIndex.Culture), column => column.WithLength(CountryIndex.CultureLength))
            .Column<string>(nameof(CountryIndex.IsoCode), column => column.WithLength(CountryPart.IsoCodeLength)));

        await SchemaBuilder.AlterIndexTableAsync<CountryIndex>(table => table
            .CreateIndex("IDX_CountryIndex_IsoCode", nameof(CountryIndex.IsoCode), "DocumentId"));

        return 1;
    }
}
