namespace OrchardCore.ContentManagement;

public class ContentField : ContentElement
{
    public ContentField() { }
}
