namespace OrchardCore.Localization;

public class CultureOptions
{
    public CultureOptions() { }
    public bool IgnoreSystemSettings { get; set; }
}
