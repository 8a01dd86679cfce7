using CansCms.Content.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Content;

public sealed class TermNameMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TermNamePart), part => part
            .Attachable()
            .WithDisplayName("Names in other languages")
            .WithDescription("Names a term in the languages of the site; its title is the name in the default language.")
            .WithField<TextField>(TermNamePart.FieldOf("kk"), field => field.WithDisplayName("Қазақша").WithPosition("0"))
            .WithField<TextField>(TermNamePart.FieldOf("ru"), field => field.WithDisplayName("Русский").WithPosition("1")));

        return 1;
    }
}
