using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
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
            .WithField<TextField>(nameof(CountryPart.IsoCode), field => field
                .WithDisplayName("ISO code")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings
                {
                    Required = true,
                    Hint = "ISO 3166-1 alpha-2, two capital letters: KZ, KG, TJ, TM, UZ.",
                }))
            .WithField<TextField>(nameof(CountryPart.Lead), field => field
                .WithDisplayName("Lead")
                .WithEditor("TextArea")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists and above the overview." }))
            .WithField<BooleanField>(nameof(CountryPart.NeedsReview), field => field
                .WithDisplayName("Needs review")
                .WithPosition("9")
                .WithSettings(new BooleanFieldSettings
                {
                    Hint = "Set while this text is a machine translation that no native speaker has read.",
                })));

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Country page")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AutoroutePart>(part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    Pattern = "{{ Model.ContentItem.Content.LocalizationPart.Culture }}/countries/{{ Model.ContentItem | display_text | slugify }}",
                }))
            .WithPart<LocalizationPart>(part => part.WithPosition("2"))
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
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(ConventionStatus)] })));

        await SchemaBuilder.CreateMapIndexTableAsync<CountryIndex>(table => table
            .Column<string>(nameof(CountryIndex.ContentItemId), column => column.WithLength(CountryIndex.IdLength))
            .Column<string>(nameof(CountryIndex.LocalizationSet), column => column.WithLength(CountryIndex.IdLength))
            .Column<string>(nameof(CountryIndex.IsoCode), column => column.WithLength(CountryPart.IsoCodeLength))
            .Column<bool>(nameof(CountryIndex.Latest))
            .Column<bool>(nameof(CountryIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<CountryIndex>(table => table
            .CreateIndex("IDX_CountryIndex_IsoCode", nameof(CountryIndex.IsoCode), "DocumentId"));

        return 1;
    }
}
