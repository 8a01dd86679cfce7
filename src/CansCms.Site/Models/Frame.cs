namespace CansCms.Site.Models;

/// <summary>What every page has around its content; the answer to Queries/Fragments/Frame.graphql.</summary>
public sealed record Frame(
    IReadOnlyList<SiteCulture> SiteCultures,
    PathAnswer? Home,
    Menu? MainMenu,
    Menu? UtilityMenu,
    Menu? ShareMenu,
    Menu? FooterMenu,
    Menu? LegalMenu,
    Menu? SocialMenu,
    Menu? LanguagesMenu);

/// <summary>A language of the site.</summary>
public sealed record SiteCulture(string Culture, bool Default);
