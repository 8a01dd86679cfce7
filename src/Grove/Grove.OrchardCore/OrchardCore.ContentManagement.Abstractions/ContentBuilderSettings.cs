using System.Text.Json;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public static class ContentBuilderSettings
{
    public static readonly JsonMergeSettings JsonMergeSettings = default;
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = default;
}
