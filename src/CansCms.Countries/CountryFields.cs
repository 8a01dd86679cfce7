using CansCms.Content.Models;
using CansCms.Countries.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CansCms.Countries;

/// <summary>The fields of <see cref="CountryPart"/>, in the order in which an editor fills them in.</summary>
public static class CountryFields
{
    public static ContentPartDefinitionBuilder WithCountryFields(this ContentPartDefinitionBuilder part) => part
        .WithField<TextField>(nameof(CountryPart.IsoCode), field => field
            .WithDisplayName("ISO code")
            .WithPosition("0")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "ISO 3166-1 alpha-2, two capital letters: KZ, KG, TJ, TM, UZ." }))
        .WithField<TextField>(nameof(CountryPart.Lead), field => field
            .WithDisplayName("Lead")
            .WithEditor("TextArea")
            .WithPosition("1")
            .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists and above the overview." }))
        .WithReferences(nameof(CountryPart.LegislationAnalyses), "Legislation analyses", "2", "Resource")
        .WithReferences(nameof(CountryPart.Partners), "Partners", "3", "MemberOrganization")
        .WithReviewMark("9");
}
