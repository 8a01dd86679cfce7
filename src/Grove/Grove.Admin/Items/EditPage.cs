using Grove.Admin.Editing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Items;

/// <summary>Everything that the editor's page shows.</summary>
public sealed record EditPage(ContentTypeDefinition Type, ContentItem Item, ItemSection Root, ItemRights Rights)
{
    public EditorForm Form => Root.Form;

    public bool IsNew { get; init; }

    /// <summary>What the form was loaded from.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Who saved in between, if somebody did: nothing of this form was saved.</summary>
    public EditConflict? Conflict { get; init; }

    public bool HasPublished { get; init; }

    public string Created { get; init; } = "";

    public string Modified { get; init; } = "";

    public string Published { get; init; } = "";

    public IReadOnlyList<ItemTranslation> Translations { get; init; } = [];

    /// <summary>The languages that a new item can be written in; none if the type has no language.</summary>
    public IReadOnlyList<string> Cultures { get; init; } = [];

    /// <summary>Where visitors find the item, if it is public and has an address.</summary>
    public string? PublicPath { get; init; }

    public bool HasDraft => !IsNew && Item.Latest && !Item.Published;
}

/// <summary>Somebody else's save that came first.</summary>
public sealed record EditConflict(string Author, string Modified);
