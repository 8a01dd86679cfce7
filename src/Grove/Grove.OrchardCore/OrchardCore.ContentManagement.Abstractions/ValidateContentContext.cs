namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentContext : ContentContextBase
{
    public ContentValidateResult ContentValidateResult { get; } = new();
    public ValidateContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
