using System.Text.Encodings.Web;
using System.Text.Json;

namespace Grove.Admin.Editing;

/// <summary>How JSON is shown to people.</summary>
public static class Indented
{
    // The view encodes for HTML; the JSON itself stays readable in every script.
    public static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
