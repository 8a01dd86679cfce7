using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace System.Text.Json;

/// <summary>How JSON is read and written: nulls are left out, comments and trailing commas are read over.</summary>
public static class JOptions
{
    public static readonly JsonSerializerOptions Base = Create();

    public static readonly JsonSerializerOptions Default = Create();

    public static readonly JsonSerializerOptions Indented = new(Default) { WriteIndented = true };

    public static readonly JsonSerializerOptions CamelCase = new(Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = new(Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonDocumentOptions Document = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static JsonSerializerOptions Create() => new()
    {
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Texts in several scripts: escaping would double their size. What goes into HTML is encoded there.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };
}
