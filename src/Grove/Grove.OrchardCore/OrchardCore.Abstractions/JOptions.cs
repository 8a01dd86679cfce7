using OrchardCore.Data.Documents;
using System.Text.Json.Serialization;

namespace System.Text.Json;

public static class JOptions
{
    public static readonly JsonConverter[] KnownConverters = default;
    public static readonly JsonDocumentOptions Document = default;
    public static readonly JsonSerializerOptions Base = default;
    public static readonly JsonSerializerOptions CamelCase = default;
    public static readonly JsonSerializerOptions CamelCaseIndented = default;
    public static readonly JsonSerializerOptions Default = default;
    public static readonly JsonSerializerOptions Indented = default;
    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = default;
}
