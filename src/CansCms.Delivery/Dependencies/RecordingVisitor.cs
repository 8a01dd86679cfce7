using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Delivery.Dependencies;

/// <summary>Gives the fields that answer objects a resolver that notes what they read; fields of plain values stay as they are.</summary>
internal sealed class RecordingVisitor : BaseSchemaNodeVisitor
{
    // Parts and fields of Orchard Core whose items are named in their own JSON.
    private static readonly HashSet<string> _referring =
    [
        "LocalizationPart", "ContentPickerField", "LocalizationSetContentPickerField", "TaxonomyField", "TaxonomyPart", "ListPart", "ContainedPart",
        "BagPart", "FlowPart", "MenuItemsListPart",
    ];

    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type.Name.StartsWith("__", StringComparison.Ordinal) || field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return;
        }

        var isRoot = type == schema.Query;

        if ((isRoot ? Root(field) : Inner(field, type)) is { } rule)
        {
            field.Resolver = new RecordingResolver(field.Resolver ?? NameFieldResolver.Instance, rule, isRoot);
        }
    }

    private static FieldRule Root(FieldType field)
        => field.Name is "siteCultures" or "me" ? ReadRules.Nothing
            : field.Name == "contentItem" && field.Arguments?.Find("contentItemId") is not null ? ReadRules.ItemOfArgument
            : IsListOfType(field) ? ReadRules.ListOf(field.ResolvedType!.GetNamedType().Name)
            : ReadRules.Said;

    private static FieldRule? Inner(FieldType field, IObjectGraphType type)
    {
        // A shape of the theme, which may show anything.
        if (field.Name == "render" && IsContent(type))
        {
            return ReadRules.Unknown;
        }

        var answer = field.ResolvedType!.GetNamedType();

        return !IsContent(answer) ? answer.Name == "User" ? ReadRules.Unknown : null
            : _referring.Contains(type.Name) || IsContent(type) ? ReadRules.References
            : ReadRules.OfModule;
    }

    /// <summary>The lists that the platform makes of each content type.</summary>
    private static bool IsListOfType(FieldType field)
        => field.ResolvedType is ListGraphType && IsContent(field.ResolvedType.GetNamedType())
            && field.Arguments?.Find("where") is not null && field.Arguments.Find("status") is not null;

    private static bool IsContent(IGraphType type)
        => type is ContentItemInterface
            || type is IObjectGraphType @object && @object.ResolvedInterfaces.Any(implemented => implemented is ContentItemInterface || implemented.Name == "ContentItem")
            || type is IInterfaceGraphType && type.Name is "ContentItem" or "MenuItem";
}
