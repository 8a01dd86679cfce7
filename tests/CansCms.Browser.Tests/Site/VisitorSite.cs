namespace CansCms.Browser.Tests.Site;

/// <summary>The product and the browser that the tests of the site share; none of them changes content.</summary>
[CollectionDefinition(Name)]
public sealed class VisitorSite : ICollectionFixture<VisitorCms>
{
    public const string Name = "Site";
}
