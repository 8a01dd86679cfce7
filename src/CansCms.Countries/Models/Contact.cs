using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Countries.Models;

/// <summary>Somebody in a country whom a reader can write to, call or visit.</summary>
public sealed class Contact : ContentPart
{
    /// <summary>The person or the office.</summary>
    public TextField Name { get; set; } = new();

    /// <summary>What they can be asked about.</summary>
    public TextField Role { get; set; } = new();

    public TextField Email { get; set; } = new();

    public TextField Phone { get; set; } = new();

    public TextField Address { get; set; } = new();

    public LinkField Website { get; set; } = new();
}
