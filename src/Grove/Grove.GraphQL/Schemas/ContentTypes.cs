using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Fields;
using Grove.GraphQL.Filters;
using Grove.GraphQL.Parts;
using Grove.GraphQL.Plans;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.ContentManagement.GraphQL.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Grove.GraphQL.Schemas;

/// <summary>Makes the types of a schema out of the definitions of content types.</summary>
internal sealed class ContentTypes
{
    private const string MenuItemStereotype = "MenuItem";

    private readonly Scalars _scalars;
    private readonly FieldKinds _fields;
    private readonly PartTypes _parts;
    private readonly IReadOnlyDictionary<string, ContentPartOption> _knownParts;
    private readonly IServiceProvider _services;
    private readonly Dictionary<string, IObjectGraphType> _partTypes = [];
    private readonly ContentFilters _filters;

    public ContentTypes(
        Scalars scalars, IObjectGraphType user, ContentItemInterface contentItem, IReadOnlyDictionary<string, ContentPartOption> knownParts, IServiceProvider services, bool hasFieldIndexes)
    {
        _scalars = scalars;
        _knownParts = knownParts;
        _services = services;

        ContentItem = contentItem;
        ContentItem.ResolveType = Resolve;
        ContentItemFields.AddTo(ContentItem, scalars);
        MenuItem = new InterfaceGraphType { Name = "MenuItem", Description = "An item of a menu", ResolveType = Resolve };

        FieldTypes = new FieldTypes(scalars, ContentItem, user);
        _fields = new FieldKinds(scalars, FieldTypes);
        _parts = new PartTypes(scalars, ContentItem, MenuItem, FieldTypes, knownParts.ContainsKey);
        MenuItem.AddField(new FieldType { Name = "menuItemsList", ResolvedType = _parts.MenuItemsList, Description = "The items below this one" });
        _filters = new ContentFilters(scalars, _fields, hasFieldIndexes);
    }

    public ContentItemInterface ContentItem { get; }

    public InterfaceGraphType MenuItem { get; }

    public FieldTypes FieldTypes { get; }

    public FilterInput ContainedFilter => _filters.Contained;

    /// <summary>The types of parts that are in the schema whether a content type has them or not.</summary>
    public IEnumerable<IGraphType> PartTypes => [.. _parts.All.Values, .. FieldTypes.All.Values, .. _filters.All];

    /// <summary>The object types of content types, by the types' names.</summary>
    public Dictionary<string, IObjectGraphType> Objects { get; } = [];

    public IObjectGraphType AddObject(ContentTypeDefinition definition, IEnumerable<ContentTypeDefinition> all)
    {
        var type = new ObjectGraphType { Name = definition.Name, Description = definition.GetDescription() ?? definition.DisplayName };
        ContentItemFields.AddTo(type, _scalars);
        type.AddAsync<ContentItem>("render", _scalars.String, "The item's body as HTML", async (item, context) => await Rendering.RenderAsync(item, context));
        type.AddResolvedInterface(ContentItem);

        foreach (var part in definition.Parts)
        {
            AddPart(type, definition, part);
        }

        if (definition.StereotypeEquals(MenuItemStereotype))
        {
            type.AddResolvedInterface(MenuItem);
        }

        foreach (var list in all.Where(other => IsListOf(other, definition.Name)))
        {
            Add(type, Names.OfField(list.Name), _parts.All["ContainedPart"], "The list that the item is in", item => item.SharedData["ContainedPart"]);
        }

        type.IsTypeOf = source => source is ContentItem item && item.ContentType == definition.Name;
        return Objects[definition.Name] = type;
    }

    public ItemFilter Filter(ContentTypeDefinition definition) => _filters.Of(definition);

    private void AddPart(ObjectGraphType type, ContentTypeDefinition definition, ContentTypePartDefinition part)
    {
        var settings = part.GetSettings<GraphQLContentTypePartSettings>();

        if (settings.Hidden)
        {
            return;
        }

        if (Collapsing.IsCollapsed(definition, part, settings))
        {
            AddCollapsed(type, part, settings);
        }
        else if (TypeOf(part.PartDefinition) is { } partType)
        {
            Add(type, Names.OfPart(part.Name), partType, part.Description() ?? part.DisplayName(), Reader(part));
        }
    }

    private void AddCollapsed(ObjectGraphType type, ContentTypePartDefinition part, GraphQLContentTypePartSettings settings)
    {
        var prefix = Collapsing.Prefix(part, settings);

        if (_parts.All.TryGetValue(part.PartDefinition.Name, out var known))
        {
            foreach (var field in known.Fields.ToArray())
            {
                var inner = field.Resolver!;
                AddIfFree(type, new FieldType
                {
                    Name = Collapsing.Name(prefix, field.Name),
                    ResolvedType = field.ResolvedType,
                    Description = field.Description,
                    Arguments = field.Arguments,
                    Resolver = inner is Reader reader
                        ? new Reader<ContentItem>(item => reader.Read(item.SharedData[part.Name]))
                        : new FuncFieldResolver<object?>(context => inner.ResolveAsync(new CollapsedContext(context, (context.Source as ContentItem)?.SharedData[part.Name]))),
                });
            }
        }

        foreach (var (field, kind) in _fields.Of(part.PartDefinition))
        {
            Add(type, Collapsing.Name(prefix, Names.OfField(field.Name)), kind.Answer, field.Description() ?? field.DisplayName(),
                item => item.SharedData[part.Name]?[field.Name] is JsonObject data ? kind.Read(data) : null);
        }
    }

    private IObjectGraphType? TypeOf(ContentPartDefinition part)
    {
        if (_parts.All.TryGetValue(part.Name, out var known) || _partTypes.TryGetValue(part.Name, out known))
        {
            return known;
        }

        var fields = _fields.Of(part).ToArray();
        var type = OfModule(part.Name);

        if (fields.Length == 0 && type is null)
        {
            return null;
        }

        type ??= new ObjectGraphType { Name = part.Name, Description = part.Description() ?? part.DisplayName() };

        foreach (var (field, kind) in fields.Where(field => !type.HasField(Names.OfField(field.Field.Name))))
        {
            type.AddField<object>(Names.OfField(field.Name), kind.Answer, field.Description() ?? field.DisplayName(), source => JsonOf(source)?[field.Name] is JsonObject value ? kind.Read(value) : null);
        }

        return _partTypes[part.Name] = type;
    }

    /// <summary>The type that a module brings for the class of a part.</summary>
    private IObjectGraphType? OfModule(string partName)
        => _knownParts.TryGetValue(partName, out var option) ? (IObjectGraphType?)_services.GetService(typeof(ObjectGraphType<>).MakeGenericType(option.Type)) : null;

    private Func<ContentItem, object?> Reader(ContentTypePartDefinition part)
    {
        if (part.PartDefinition.Name == "ListPart")
        {
            return item => new ItemJson(item);
        }

        if (OfModule(part.PartDefinition.Name) is null)
        {
            return item => item.SharedData[part.Name];
        }

        var type = _knownParts[part.PartDefinition.Name].Type;
        return item => item.Get(type, part.Name);
    }

    private static JsonObject? JsonOf(object source) => source as JsonObject ?? (source as ContentElement)?.SharedData;

    private static void Add(ObjectGraphType type, string name, IGraphType answer, string description, Func<ContentItem, object?> read)
        => AddIfFree(type, new FieldType
        {
            Name = name,
            ResolvedType = answer,
            Description = description,
            Resolver = new Reader<ContentItem>(read),
        });

    // Two parts may bring a field of the same name; the first one has it.
    private static void AddIfFree(ObjectGraphType type, FieldType field)
    {
        if (!type.HasField(field.Name))
        {
            type.AddField(field);
        }
    }

    private static bool IsListOf(ContentTypeDefinition list, string contentType)
        => list.Parts.FirstOrDefault(part => part.PartDefinition.Name == "ListPart") is { } part
            && part.GetSettings<OrchardCore.Lists.Models.ListPartSettings>().ContainedContentTypes.Contains(contentType);

    private IObjectGraphType? Resolve(object source) => source is ContentItem item ? Objects.GetValueOrDefault(item.ContentType) : null;
}
