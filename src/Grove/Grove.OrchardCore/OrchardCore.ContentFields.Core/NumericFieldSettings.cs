using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class NumericFieldSettings : FieldSettings
{
    public NumericFieldSettings() { }
    public decimal? Maximum { get; set; }
    public decimal? Minimum { get; set; }
    public int Scale { get; set; }
    public string DefaultValue { get; set; }
    public string Placeholder { get; set; }
}
