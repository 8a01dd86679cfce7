namespace OrchardCore.ContentFields.Indexing.SQL;

public class NumericFieldIndex : ContentFieldIndex
{
    public NumericFieldIndex() { }
    public decimal? Numeric { get; set; }
}
