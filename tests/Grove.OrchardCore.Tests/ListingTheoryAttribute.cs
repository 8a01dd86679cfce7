using Grove.OrchardCore.Tests.Api;

namespace Grove.OrchardCore.Tests;

/// <summary>A test with cases that needs the listing of Orchard Core's API, which is kept beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ListingTheoryAttribute : TheoryAttribute
{
    public ListingTheoryAttribute()
    {
        if (OrchardCoreListing.FindFolder() is null)
        {
            Skip = "The listing shared/orchardcore-3.0.1/api is in no folder above this one.";
        }
    }
}
