namespace CansCms.Delivery.Tests.Running;

/// <summary>The questions that a front end of the small site asks, by what they show.</summary>
internal static class Questions
{
    public const string AllArticles = "all articles";
    public const string English = "English articles";
    public const string Kazakh = "Kazakh articles";
    public const string Press = "press releases";
    public const string OneById = "article one by id";
    public const string OneByPath = "article one by path";
    public const string Translations = "translations of one";
    public const string Related = "what is related to one";
    public const string ItemTwo = "item two";
    public const string PageTwo = "the page of two";
    public const string PageThree = "the page of three, which there is not";
    public const string Countries = "countries";
    public const string Menu = "the menu";
    public const string KazakhMenu = "the menu in Kazakh";
    public const string Cultures = "cultures";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [AllArticles] = "{ article { displayText } }",
        [English] = """{ article(where: { localization: { culture: "en" } }) { displayText } }""",
        [Kazakh] = """{ article(where: { localization: { culture: "kk" } }) { displayText } }""",
        [Press] = """{ article(where: { kind: "press" }) { displayText } }""",
        [OneById] = """{ article(where: { contentItemId: "one-en" }) { displayText } }""",
        [OneByPath] = """{ article(where: { path: "en/news/one" }) { displayText path } }""",
        [Translations] = """{ article(where: { contentItemId: "one-en" }) { localization { localizations { displayText } } } }""",
        [Related] = """{ article(where: { contentItemId: "one-en" }) { related { contentItems { displayText } } } }""",
        [ItemTwo] = """{ contentItem(contentItemId: "two-en") { displayText } }""",
        [PageTwo] = """{ contentByPath(path: "en/news/two") { item { displayText } alternates { culture } } }""",
        [PageThree] = """{ contentByPath(path: "en/news/three") { item { displayText } } }""",
        [Countries] = "{ country { displayText } }",
        [Menu] = """{ navigation(alias: "main-menu", culture: "en") { items { text url } } }""",
        [KazakhMenu] = """{ navigation(alias: "main-menu", culture: "kk") { items { text url } } }""",
        [Cultures] = "{ siteCultures { culture } }",
    };
}
