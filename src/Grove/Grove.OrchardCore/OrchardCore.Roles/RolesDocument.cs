using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>The site's roles.</summary>
public class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    /// <summary>Features that a role had permissions of and that are disabled now.</summary>
    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
