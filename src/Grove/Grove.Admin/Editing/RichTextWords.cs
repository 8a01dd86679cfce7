using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Grove.Admin.Editing;

/// <summary>The words of the rich-text editor's toolbar, which the script reads from the page.</summary>
public static class RichTextWords
{
    public static string Json(IStringLocalizer<AdminText> T) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["toolbar"] = T["Formatting"],
        ["paragraph"] = T["Paragraph"],
        ["heading2"] = T["Heading"],
        ["heading3"] = T["Smaller heading"],
        ["bold"] = T["Bold"],
        ["italic"] = T["Italic"],
        ["link"] = T["Link"],
        ["bullets"] = T["List"],
        ["numbers"] = T["Numbered list"],
        ["quote"] = T["Quote"],
        ["undo"] = T["Undo"],
        ["redo"] = T["Redo"],
        ["address"] = T["Address of the link"],
        ["apply"] = T["Apply"],
        ["remove"] = T["Remove link"],
    }, Indented.Options);

    /// <summary>Why a text is shown as HTML source although there is a rich-text editor.</summary>
    public static string Kept(IStringLocalizer<AdminText> T)
        => T["This text contains markup that the visual editor would lose, so its HTML is shown."];
}
