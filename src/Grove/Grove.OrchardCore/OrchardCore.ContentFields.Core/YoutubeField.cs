using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class YoutubeField : ContentField
{
    public YoutubeField() { }
    public string EmbeddedAddress { get; set; }
    public string RawAddress { get; set; }
}
