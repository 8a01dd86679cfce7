using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

public class AutoroutePart : ContentPart
{
    public AutoroutePart() { }
    public bool Absolute { get; set; }
    public bool Disabled { get; set; }
    public bool RouteContainedItems { get; set; }
    public bool SetHomepage { get; set; }
    public const int MaxPathLength = 1024;
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,;=<>\\|%".ToCharArray();
    public string Path { get; set; }
}
