using OrchardCore.Autoroute.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>The address of an item. An empty one is made from the type's pattern when the item is saved.</summary>
public sealed class AutoroutePartEditor : PartEditor<AutoroutePart>
{
    private const string Path = nameof(AutoroutePart.Path);

    protected override void Show(PartSection part)
    {
        part.Members = [Path];
        part.Show(Path, part.Data.Text(Path) ?? "");
    }

    protected override void Bind(PartSection part)
    {
        if (CanEdit(part) && part.Value(Path) is { } typed)
        {
            part.Data[Path] = typed.Trim().Trim('/');
        }
    }

    public static bool CanEdit(PartSection part) => part.Settings<AutoroutePartSettings>().AllowCustomPath;
}
