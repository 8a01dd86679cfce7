namespace OrchardCore.Localization.Models;

public class LocalizationSettings
{
    public LocalizationSettings() { }
    public bool FallBackToParentCulture { get; set; } = true;
    public string DefaultCulture { get; set; }
    public string[] SupportedCultures { get; set; } = [];
}
