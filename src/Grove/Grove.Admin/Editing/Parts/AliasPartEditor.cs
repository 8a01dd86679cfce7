using OrchardCore.Alias.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class AliasPartEditor : PartEditor<AliasPart>
{
    private const string Alias = nameof(AliasPart.Alias);

    protected override void Show(PartSection part)
    {
        part.Members = [Alias];
        part.Show(Alias, part.Data.Text(Alias) ?? "");
    }

    protected override void Bind(PartSection part)
    {
        if (part.Value(Alias) is { } typed)
        {
            part.Data[Alias] = typed.Trim();
        }
    }
}
