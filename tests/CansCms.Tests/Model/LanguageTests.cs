using CansCms.Content.Models;
using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;

namespace CansCms.Tests.Model;

/// <summary>What every type of the site owes its readers in other languages.</summary>
public sealed class LanguageTests(CansSite site) : IClassFixture<CansSite>
{
    [Fact]
    public async Task Every_type_that_is_translated_can_be_marked_for_review()
    {
        var types = await site.Host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync());
        var translated = types.Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(LocalizationPart))).ToArray();

        Assert.Equal(
            ["Article", "CampaignHighlight", "CountryPage", "Event", "MemberOrganization", "Page", "Resource"],
            translated.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(translated, type => Assert.Single(
            type.Parts.SelectMany(part => part.PartDefinition.Fields),
            field => field.Name == ReviewMark.FieldName && field.FieldDefinition.Name == "BooleanField"));
    }

    [Theory]
    [InlineData("article", "article", 2)]
    [InlineData("countryPage", "country", 10)]
    [InlineData("campaignHighlight", "campaign", 12)]
    [InlineData("resource", "resource", 16)]
    [InlineData("memberOrganization", "organization", 6)]
    [InlineData("event", "event", 6)]
    [InlineData("page", "page", 18)]
    public async Task What_waits_for_review_is_found(string type, string part, int count)
    {
        var answer = await site.Host.AskAsync($"{{ {type}(where: {{ {part}: {{ needsReview: true }} }}, first: 100) {{ localization {{ culture }} {part} {{ needsReview }} }} }}");
        var found = answer[type]!.AsArray();

        Assert.Equal(count, found.Count);
        Assert.All(found, item => Assert.NotEqual("en", (string?)item!["localization"]!["culture"]));
        Assert.All(found, item => Assert.True((bool)item![part]!["needsReview"]!));
    }

    [Theory]
    [InlineData("en", "Statelessness", "Legislation analysis")]
    [InlineData("kk", "Азаматтықсыздық", "Заңнаманы талдау")]
    [InlineData("ru", "Безгражданство", "Анализ законодательства")]
    public async Task Topics_and_kinds_are_named_in_the_language_of_the_item(string culture, string topic, string kind)
    {
        var answer = await site.Host.AskAsync($$"""
            {
              article(where: { localization: { culture: "{{culture}}" } }) { article { topicNames } }
              resource(where: { path: "{{culture}}/resources/legislation-kazakhstan" }) { resource { kindNames } }
            }
            """);

        Assert.Contains(topic, answer["article"]![0]!["article"]!["topicNames"]!.AsArray().Select(name => (string)name!));
        Assert.Equal([kind], answer["resource"]![0]!["resource"]!["kindNames"]!.AsArray().Select(name => (string)name!));
    }

    [Theory]
    [InlineData("kk", "Қазақстан", "Қазақстанның ұлттық заңнамасын талдау", "БҰҰ БЖКБ – БҰҰ Босқындар агенттігі")]
    [InlineData("ru", "Казахстан", "Анализ национального законодательства Казахстана", "УВКБ ООН – Агентство ООН по делам беженцев")]
    public async Task References_lead_to_translations(string culture, string country, string analysis, string partner)
    {
        var answer = await site.Host.AskAsync($$"""
            {
              article(where: { localization: { culture: "{{culture}}" } }) { article { countries { displayText } } }
              countryPage(where: { path: "{{culture}}/countries/kazakhstan" }) { country { legislationAnalyses { displayText } partners { displayText } } }
            }
            """);

        Assert.Contains(country, answer["article"]![0]!["article"]!["countries"]!.AsArray().Select(page => (string)page!["displayText"]!));
        Assert.Equal(analysis, (string?)answer["countryPage"]![0]!["country"]!["legislationAnalyses"]![0]!["displayText"]);
        Assert.Equal(partner, (string?)answer["countryPage"]![0]!["country"]!["partners"]![0]!["displayText"]);
    }
}
