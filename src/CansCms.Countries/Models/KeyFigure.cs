using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Countries.Models;

/// <summary>A figure of a country, which is never shown without its year and its source.</summary>
public sealed class KeyFigure : ContentPart
{
    public TextField Label { get; set; } = new();

    public NumericField Value { get; set; } = new();

    public TextField Unit { get; set; } = new();

    public NumericField Year { get; set; } = new();

    /// <summary>The source's name and, where there is one, its address.</summary>
    public LinkField Source { get; set; } = new();
}
