namespace CansCms.Browser.Tests.Admin;

/// <summary>The product that the tests of the admin share, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class AdminSite : ICollectionFixture<AdminCms>
{
    public const string Name = "Admin";
}
