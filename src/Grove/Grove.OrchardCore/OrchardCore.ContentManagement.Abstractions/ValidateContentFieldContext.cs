namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentFieldContext : ContentFieldContextBase
{
    public ContentValidateResult ContentValidateResult { get; } = new();
    public ValidateContentFieldContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
