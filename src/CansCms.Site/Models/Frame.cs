namespace CansCms.Site.Models;

/// <summary>What every page has around its content; the answer to Queries/Fragments/Frame.graphql.</summary>
public sealed record Frame(
    IReadOnlyList<SiteCulture> SiteCultures,
    PathAnswer? Home,
    Menu? MainMenu,
    Menu? UtilityMenu,
    Menu? HelpMenu,
    Menu? ShareMenu,
    Menu? FooterMenu,
    Menu? LegalMenu,
    Menu? SocialMenu,
    Menu? LanguagesMenu,
    LocalizedList<Country>? CountrySites)
{
    /// <summary>What a page has around it when nothing can be read.</summary>
    public static Frame Empty { get; } = new([], null, null, null, null, null, null, null, null, null, null);
}

/// <summary>A language of the site.</summary>
public sealed record SiteCulture(string Culture, bool Default);
