using CansCms.Content.Models;
using CansCms.Countries.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Countries;

public sealed class ConventionStatusMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ConventionStatus), part => part
            .WithField<TextField>(nameof(ConventionStatus.Convention), field => field
                .WithDisplayName("Convention")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField<TextField>(nameof(ConventionStatus.Status), field => field
                .WithDisplayName("Status")
                .WithEditor("PredefinedList")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    Options =
                    [
                        new ListValueOption("Party", ConventionStatus.Party),
                        new ListValueOption("Not a party", ConventionStatus.NotParty),
                    ],
                }))
            .WithField<NumericField>(nameof(ConventionStatus.Since), field => field
                .WithDisplayName("Party since (year)")
                .WithPosition("2")
                .WithSettings(new NumericFieldSettings { Minimum = Year.Earliest, Maximum = Year.Latest }))
            .WithField<DateField>(nameof(ConventionStatus.Date), field => field
                .WithDisplayName("Day of accession")
                .WithPosition("3")
                .WithSettings(new DateFieldSettings { Hint = "Where a source gives the day." }))
            .WithField<LinkField>(nameof(ConventionStatus.Source), field => field
                .WithDisplayName("Source")
                .WithPosition("4")
                .WithSettings(new LinkFieldSettings { Hint = "Who says so; with an address where there is one." })));

        await definitions.AlterTypeDefinitionAsync(nameof(ConventionStatus), type => type
            .WithDisplayName("Convention status")
            .WithPart<ConventionStatus>(part => part.WithPosition("0")));

        return 1;
    }
}
