using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CansCms.Network.Models;

/// <summary>What is said of an organisation beside its name and description.</summary>
public sealed class OrganizationPart : ContentPart
{
    /// <summary>One of <see cref="OrganizationRelations"/>.</summary>
    public TextField Relation { get; set; } = new();

    public TextField Lead { get; set; } = new();

    /// <summary>Localization sets of the countries that it works in.</summary>
    public LocalizationSetContentPickerField Countries { get; set; } = new();

    /// <summary>The year since which it is what <see cref="Relation"/> says.</summary>
    public NumericField Since { get; set; } = new();

    public MediaField Logo { get; set; } = new();

    public LinkField Website { get; set; } = new();

    public TextField Email { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
