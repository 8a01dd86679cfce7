using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Content.Models;

/// <summary>What stands for a term in addresses, the same in all languages: <c>statelessness</c> in /en/topics/statelessness. A term without one is addressed by its id.</summary>
public sealed class TermAddressPart : ContentPart
{
    public const int MaxLength = 100;

    public TextField Address { get; set; } = new();
}
