namespace OrchardCore.ContentLocalization.Models;

public class LocalizationEntry
{
    public LocalizationEntry() { }
    public long DocumentId;
    public string ContentItemId;
    public string Culture;
    public string LocalizationSet;
}
