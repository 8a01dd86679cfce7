using System.Text.Json.Nodes;

namespace CansCms.Tests.Recipes;

/// <summary>What Orchard Core needs of seed content, and what the site asks of it.</summary>
public sealed class SeedTests
{
    private const int IdLength = 26;

    private static readonly string[] s_cultures = ["en", "kk", "ru"];

    private static IEnumerable<JsonObject> Items => SeedItems.All.Select(seed => seed.Item);

    private static IEnumerable<JsonObject> Localized => Items.Where(item => item.ContainsKey("LocalizationPart"));

    [Fact]
    public void Every_id_fits_its_column_and_is_there_once()
    {
        var ids = Items.SelectMany(SeedItems.WithContained).Select(item => (string)item["ContentItemId"]!).ToArray();
        var versions = Items.Select(item => (string)item["ContentItemVersionId"]!).ToArray();

        Assert.All(ids.Concat(versions), id => Assert.InRange(id.Length, 1, IdLength));
        Assert.Equal([], ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Equal([], versions.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_item_is_published_by_the_administrator()
        => Assert.All(Items, item =>
        {
            Assert.True((bool)item["Latest"]! && (bool)item["Published"]!, Name(item));
            Assert.Equal("[js: parameters('AdminUserId')]", (string?)item["Owner"]);
            Assert.Equal("[js: parameters('AdminUsername')]", (string?)item["Author"]);
            Assert.NotNull(item["CreatedUtc"]);
            Assert.NotNull(item["PublishedUtc"]);
            Assert.Equal((string?)item["DisplayText"], (string?)item["TitlePart"]!["Title"]);
        });

    [Fact]
    public void Every_localized_item_has_a_path_of_its_own_below_its_culture()
    {
        Assert.All(Localized, item => Assert.Equal((string?)item["LocalizationPart"]!["Culture"], ((string)item["AutoroutePart"]!["Path"]!).Split('/')[0]));
        Assert.Equal(Localized.Count(), Localized.Select(item => (string)item["AutoroutePart"]!["Path"]!).Distinct().Count());
    }

    [Fact]
    public void Every_localized_item_is_there_in_three_languages_with_the_same_fields()
        => Assert.All(Localized.GroupBy(item => (string)item["LocalizationPart"]!["LocalizationSet"]!), set =>
        {
            Assert.InRange(set.Key.Length, 1, IdLength);
            Assert.Equal(s_cultures, set.Select(item => (string)item["LocalizationPart"]!["Culture"]!).Order(StringComparer.Ordinal));
            Assert.Single(set.Select(item => string.Join('\n', Shape(item, ""))).Distinct());
        });

    [Fact]
    public void Every_machine_made_translation_waits_for_review()
        => Assert.All(Localized, item =>
        {
            var part = Assert.Single(item.Select(property => property.Value).OfType<JsonObject>(), part => part.ContainsKey("NeedsReview"));
            Assert.Equal((string?)item["LocalizationPart"]!["Culture"] != "en", (bool)part["NeedsReview"]!["Value"]!);
        });

    [Fact]
    public void Every_reference_leads_to_an_item_of_the_recipes()
    {
        var sets = Localized.Select(item => (string)item["LocalizationPart"]!["LocalizationSet"]!).ToHashSet();
        var terms = Items.Where(item => (string?)item["ContentType"] == "Taxonomy").SelectMany(SeedItems.WithContained).Select(term => (string)term["ContentItemId"]!).ToHashSet();

        Assert.Equal([], Items.SelectMany(item => Values(item, "LocalizationSets")).Where(set => !sets.Contains(set)).Distinct());
        Assert.Equal([], Items.SelectMany(item => Values(item, "TermContentItemIds")).Where(term => !terms.Contains(term)).Distinct());
    }

    [Fact]
    public void Every_term_has_a_name_in_each_language()
        => Assert.All(
            Items.Where(item => (string?)item["ContentType"] == "Taxonomy").SelectMany(taxonomy => taxonomy["TaxonomyPart"]!["Terms"]!.AsArray()),
            term => Assert.All(s_cultures.Except(["en"]), culture => Assert.NotEmpty((string?)term!["TermNamePart"]?[culture]?["Text"] ?? "")));

    [Fact]
    public void Every_figure_has_its_year_and_its_source()
        => Assert.All(Items.SelectMany(SeedItems.WithContained).Where(item => (string?)item["ContentType"] == "KeyFigure"), item =>
        {
            Assert.NotNull((decimal?)item["KeyFigure"]!["Year"]?["Value"]);
            Assert.NotEmpty((string?)item["KeyFigure"]!["Source"]?["Text"] ?? "");
        });

    /// <summary>Which fields hold something, at which place: "CountryPart.Lead.Text".</summary>
    private static IEnumerable<string> Shape(JsonNode? node, string place) => node switch
    {
        JsonObject item => item.OrderBy(property => property.Key, StringComparer.Ordinal).SelectMany(property => Shape(property.Value, place + "." + property.Key)),
        JsonArray array => array.SelectMany((value, index) => Shape(value, $"{place}[{index}]")),
        null => [],
        _ => [place],
    };

    private static IEnumerable<string> Values(JsonNode? node, string name) => node switch
    {
        JsonObject item => item.SelectMany(property => property.Key == name ? property.Value!.AsArray().Select(value => (string)value!) : Values(property.Value, name)),
        JsonArray array => array.SelectMany(value => Values(value, name)),
        _ => [],
    };

    private static string Name(JsonObject item) => (string?)item["DisplayText"] ?? "";
}
