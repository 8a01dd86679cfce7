using CansCms.Articles.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Articles;

public sealed class QuoteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Quote), part => part
            .WithField<TextField>(nameof(Quote.Text), field => field
                .WithDisplayName("Text")
                .WithEditor("TextArea")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "Word for word, without quotation marks." }))
            .WithField<TextField>(nameof(Quote.Speaker), field => field
                .WithDisplayName("Speaker")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField<TextField>(nameof(Quote.Role), field => field
                .WithDisplayName("Role")
                .WithPosition("2")
                .WithSettings(new TextFieldSettings { Hint = "The speaker's office on the day it was said." })));

        await definitions.AlterTypeDefinitionAsync(nameof(Quote), type => type
            .WithDisplayName("Quote")
            .WithPart<Quote>(part => part.WithPosition("0")));

        return 1;
    }
}
