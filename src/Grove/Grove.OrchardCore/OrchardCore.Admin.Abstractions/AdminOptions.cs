namespace OrchardCore.Admin;

/// <summary>Where the admin is.</summary>
public class AdminOptions
{
    /// <summary>The first segment of the admin's addresses.</summary>
    public string AdminUrlPrefix { get; set; } = "Admin";
}
