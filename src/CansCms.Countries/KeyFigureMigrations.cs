using CansCms.Content.Models;
using CansCms.Countries.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Countries;

public sealed class KeyFigureMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(KeyFigure), part => part
            .WithField<TextField>(nameof(KeyFigure.Label), field => field
                .WithDisplayName("Label")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "What is counted." }))
            .WithField<NumericField>(nameof(KeyFigure.Value), field => field
                .WithDisplayName("Value")
                .WithPosition("1")
                .WithSettings(new NumericFieldSettings { Required = true, Scale = 2 }))
            .WithField<TextField>(nameof(KeyFigure.Unit), field => field
                .WithDisplayName("Unit")
                .WithPosition("2")
                .WithSettings(new TextFieldSettings { Hint = "What one of it is: people, %, kg." }))
            .WithField<NumericField>(nameof(KeyFigure.Year), field => field
                .WithDisplayName("Year")
                .WithPosition("3")
                .WithSettings(new NumericFieldSettings { Required = true, Minimum = Year.Earliest, Maximum = Year.Latest }))
            .WithField<LinkField>(nameof(KeyFigure.Source), field => field
                .WithDisplayName("Source")
                .WithPosition("4")
                .WithSettings(new LinkFieldSettings { Hint = "Who says so; with an address where there is one." })));

        await definitions.AlterTypeDefinitionAsync(nameof(KeyFigure), type => type
            .WithDisplayName("Key figure")
            .WithPart<KeyFigure>(part => part.WithPosition("0")));

        return 1;
    }
}
