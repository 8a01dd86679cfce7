using CansCms.Countries.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Countries;

public sealed class ContactMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Contact), part => part
            .WithField<TextField>(nameof(Contact.Name), field => field
                .WithDisplayName("Name")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "The person or the office." }))
            .WithField<TextField>(nameof(Contact.Role), field => field
                .WithDisplayName("Role")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "What they can be asked about." }))
            .WithField<TextField>(nameof(Contact.Email), field => field
                .WithDisplayName("E-mail")
                .WithEditor("Email")
                .WithPosition("2"))
            .WithField<TextField>(nameof(Contact.Phone), field => field
                .WithDisplayName("Telephone")
                .WithEditor("Tel")
                .WithPosition("3")
                .WithSettings(new TextFieldSettings { Hint = "With the country's prefix: +7 727 …" }))
            .WithField<TextField>(nameof(Contact.Address), field => field
                .WithDisplayName("Address")
                .WithEditor("TextArea")
                .WithPosition("4"))
            .WithField<LinkField>(nameof(Contact.Website), field => field
                .WithDisplayName("Website")
                .WithPosition("5")));

        await definitions.AlterTypeDefinitionAsync(nameof(Contact), type => type
            .WithDisplayName("Contact")
            .WithPart<Contact>(part => part.WithPosition("0")));

        return 1;
    }
}
