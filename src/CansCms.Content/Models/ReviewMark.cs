using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CansCms.Content.Models;

/// <summary>
/// The mark of a machine-made translation, which an editor clears after reading it. Every part that makes a type of the site has it under
/// the same name, so that <c>where: { article: { needsReview: true } }</c> finds what waits, whatever the type.
/// </summary>
public static class ReviewMark
{
    public const string FieldName = "NeedsReview";

    public static ContentPartDefinitionBuilder WithReviewMark(this ContentPartDefinitionBuilder part, string position) => part
        .WithField<BooleanField>(FieldName, field => field
            .WithDisplayName("Needs review")
            .WithPosition(position)
            .WithSettings(new BooleanFieldSettings
            {
                Label = "Needs review",
                Hint = "Set while this text is a machine translation that no native speaker has read. Clear it after you have read the text.",
            }));
}
