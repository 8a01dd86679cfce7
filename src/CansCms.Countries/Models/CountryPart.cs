using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Countries.Models;

/// <summary>What is said of a country beside its title and overview.</summary>
public sealed class CountryPart : ContentPart
{
    public const int IsoCodeLength = 2;

    /// <summary>The name of the bag of <see cref="KeyFigure"/> items on a country page.</summary>
    public const string KeyFigures = nameof(KeyFigures);

    /// <summary>The name of the bag of <see cref="ConventionStatus"/> items on a country page.</summary>
    public const string Conventions = nameof(Conventions);

    /// <summary>The name of the bag of <see cref="Contact"/> items on a country page.</summary>
    public const string Contacts = nameof(Contacts);

    /// <summary>ISO 3166-1 alpha-2, in capitals.</summary>
    public TextField IsoCode { get; set; } = new();

    public TextField Lead { get; set; } = new();

    /// <summary>Localization sets of resources that analyse the country's law.</summary>
    public LocalizationSetContentPickerField LegislationAnalyses { get; set; } = new();

    /// <summary>Localization sets of organisations that the network works with there.</summary>
    public LocalizationSetContentPickerField Partners { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
