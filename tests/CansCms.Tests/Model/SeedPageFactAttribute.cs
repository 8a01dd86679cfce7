namespace CansCms.Tests.Model;

/// <summary>A test that needs the seed page, which is kept beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedPageFactAttribute : FactAttribute
{
    public SeedPageFactAttribute()
    {
        if (SeedPage.FindFile() is null)
        {
            Skip = "shared/seed-page.txt is in no folder above this one.";
        }
    }
}
