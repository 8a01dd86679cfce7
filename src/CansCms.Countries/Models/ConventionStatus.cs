using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Countries.Models;

/// <summary>Whether a country is party to a convention, since when, and who says so.</summary>
public sealed class ConventionStatus : ContentPart
{
    public const string Party = nameof(Party);

    public const string NotParty = nameof(NotParty);

    public TextField Convention { get; set; } = new();

    public TextField Status { get; set; } = new();

    /// <summary>The year of accession; empty where the country is not a party.</summary>
    public NumericField Since { get; set; } = new();

    /// <summary>The day of accession, where it is known.</summary>
    public DateField Date { get; set; } = new();

    public LinkField Source { get; set; } = new();
}
