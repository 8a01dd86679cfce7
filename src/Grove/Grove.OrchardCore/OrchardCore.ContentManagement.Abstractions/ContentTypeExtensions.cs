using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentTypeExtensions
{
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool HasDescription(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype) => throw new NotImplementedException();
    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison) => throw new NotImplementedException();
    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, out string stereotype) => throw new NotImplementedException();
    public static string GetDescription(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
    public static string GetStereotype(this ContentTypeDefinition contentTypeDefinition) => throw new NotImplementedException();
}
