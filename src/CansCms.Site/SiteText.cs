namespace CansCms.Site;

/// <summary>The context of the site's texts in Localization/*.po.</summary>
public sealed class SiteText;
