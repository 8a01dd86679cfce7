using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Grove.Content.Markdown;
using Grove.GraphQL.Fields;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;

namespace Grove.GraphQL.Parts;

/// <summary>The types of the parts that Orchard Core brings. Their source is the part's JSON.</summary>
internal sealed class PartTypes
{
    private readonly Scalars _scalars;
    private readonly IGraphType _item;
    private readonly IGraphType _items;

    public PartTypes(Scalars scalars, IGraphType contentItem, IGraphType menuItem, FieldTypes fields, Predicate<string> isKnown)
    {
        _scalars = scalars;
        _item = contentItem;
        _items = new ListGraphType(contentItem);
        MenuItemsList = MenuItems(menuItem);

        All = new Dictionary<string, IObjectGraphType>
        {
            ["AliasPart"] = Texts("AliasPart", "A name that code finds the item by", "Alias"),
            ["AutoroutePart"] = Texts("AutoroutePart", "The item's path", "Path"),
            ["HtmlBodyPart"] = Texts("HtmlBodyPart", "A body of HTML", "Html"),
            ["MarkdownBodyPart"] = MarkdownBody(),
            ["LocalizationPart"] = Localization(),
            ["BagPart"] = Contained("BagPart", "Items within the item", "ContentItems", "contentItems"),
            ["FlowPart"] = Flow(),
            ["FlowMetadata"] = FlowMetadata(),
            ["ListPart"] = List(),
            ["ContainedPart"] = ContainedPart(),
            ["TaxonomyPart"] = Taxonomy(),
            ["LinkMenuItemPart"] = Texts("LinkMenuItemPart", "Where a menu item leads", "Url"),
            ["HtmlMenuItemPart"] = Texts("HtmlMenuItemPart", "A menu item of HTML", "Url", "Target", "Html"),
            ["MenuItemsListPart"] = MenuItemsList,
            ["SeoMetaPart"] = new SeoMetaPartType(scalars, fields.Media),
        }.Where(type => isKnown(type.Key)).ToDictionary();
    }

    public IReadOnlyDictionary<string, IObjectGraphType> All { get; }

    public IObjectGraphType MenuItemsList { get; }

    private ObjectGraphType Texts(string name, string description, params string[] properties)
    {
        var type = new ObjectGraphType { Name = name, Description = description };

        foreach (var property in properties)
        {
            type.AddField<JsonObject>(Names.OfField(property), _scalars.String, property, data => Json.Text(data, property));
        }

        return type;
    }

    private ObjectGraphType MarkdownBody()
    {
        var type = Texts("MarkdownBodyPart", "A body of Markdown", "Markdown");
        type.AddAsync<JsonObject>("html", _scalars.String, "The body as HTML", (data, context) =>
            new(context.RequestServices!.GetRequiredService<MarkdownRenderer>().Render(Json.String(data, "Markdown") ?? "", sanitize: true)));
        return type;
    }

    private ObjectGraphType Localization()
    {
        var type = Texts("LocalizationPart", "The item's language and its translations", "Culture", "LocalizationSet");
        type.AddAsync<JsonObject>(
            "localizations",
            _items,
            "The translations, this item among them",
            (data, context) =>
            {
                var culture = context.GetArgument<string?>("culture");
                return Json.String(data, "LocalizationSet") is { Length: > 0 } set
                    ? new(Loader(context).OfLocalizationSets.Load([set], find => find(set).Where(item => culture is null || CultureOf(item)?.Equals(culture, StringComparison.OrdinalIgnoreCase) == true).ToArray()))
                    : new(Array.Empty<ContentItem>());
            },
            Types.Field.Argument("culture", _scalars.String, "Only the one in this culture"));
        return type;
    }

    private ObjectGraphType Contained(string name, string description, string property, string field)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        type.AddAsync<JsonObject>(field, _items, "The items", (data, context) => new(context.Page(InnerItems.Of(data, property)).ToArray()), Paging.Arguments(_scalars));
        return type;
    }

    private ObjectGraphType Flow()
    {
        var type = new ObjectGraphType { Name = "FlowPart", Description = "Widgets that make up a page" };
        type.AddField<JsonObject>("widgets", _items, "The widgets", data => InnerItems.Of(data, "Widgets"));
        return type;
    }

    private ObjectGraphType FlowMetadata()
    {
        var alignment = new EnumerationGraphType { Name = "FlowAlignment", Description = "Where a widget stands" };

        foreach (var (name, value) in new[] { ("Left", 0), ("Center", 1), ("Right", 2), ("Justify", 3) })
        {
            alignment.Add(name, value);
        }

        var type = new ObjectGraphType { Name = "FlowMetadata", Description = "How a widget is placed" };
        type.AddField<JsonObject>("size", _scalars.Int, "The width in percent", data => Json.Int(data, "Size"));
        type.AddField<JsonObject>("alignment", alignment, "Where it stands", data => Json.Int(data, "Alignment"));
        return type;
    }

    private ObjectGraphType List()
    {
        var type = new ObjectGraphType { Name = "ListPart", Description = "A list of items" };
        type.AddAsync<ItemJson>(
            "contentItems",
            _items,
            "The items in the list",
            (part, context) =>
            {
                var (first, skip) = (Limits.ResultLimit.Of(context), context.GetArgument("skip", 0));
                return new(Loader(context).OfLists.Load([part.Item.ContentItemId], find => find(part.Item.ContentItemId).Skip(skip).Take(first).ToArray()));
            },
            new QueryArgument(_scalars.Int) { Name = "first", Description = "How many", DefaultValue = 10 },
            new QueryArgument(_scalars.Int) { Name = "skip", Description = "After how many", DefaultValue = 0 });
        return type;
    }

    private ObjectGraphType ContainedPart()
    {
        var type = Texts("ContainedPart", "The list that the item is in", "ListContentItemId");
        type.AddField<JsonObject>("order", new NonNullGraphType(_scalars.Int), "The item's place in the list", data => Json.Int(data, "Order"));
        type.AddAsync<JsonObject>("listContentType", _scalars.String, "The list's type", (data, context) => Json.String(data, "ListContentType") is { Length: > 0 } known
            ? new(known)
            : OfList(data, context, list => list?.ContentType));
        type.AddAsync<JsonObject>("listContentItem", _item, "The list", (data, context) => OfList(data, context, list => list));
        return type;
    }

    private ObjectGraphType Taxonomy()
    {
        var type = Texts("TaxonomyPart", "The terms of a taxonomy", "TermContentType");
        type.AddAsync<JsonObject>("contentItems", _items, "The terms", (data, context) => new(context.Page(InnerItems.Of(data, "Terms")).ToArray()), Paging.Arguments(_scalars));
        return type;
    }

    private static ObjectGraphType MenuItems(IGraphType menuItem)
    {
        var type = new ObjectGraphType { Name = "MenuItemsListPart", Description = "The items of a menu" };
        type.AddField<JsonObject>("menuItems", new ListGraphType(menuItem), "The items", data => InnerItems.Of(data, "MenuItems"));
        return type;
    }

    private static ValueTask<object?> OfList(JsonObject data, IResolveFieldContext context, Func<ContentItem?, object?> answer)
        => Json.String(data, "ListContentItemId") is { Length: > 0 } id
            ? new(Loader(context).ById(PublicationStatusEnum.Published).Load([id], find => answer(find(id))))
            : new(answer(null));

    private static ItemLoader Loader(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<ItemLoader>();

    private static string? CultureOf(ContentItem item) => (string?)item.SharedData["LocalizationPart"]?["Culture"];
}
