using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Grove.Content.Markdown;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;

namespace Grove.GraphQL.Fields;

/// <summary>The types of fields that answer more than one value. Their source is the field's JSON.</summary>
internal sealed class FieldTypes
{
    private readonly Scalars _scalars;
    private readonly IGraphType _item;

    public FieldTypes(Scalars scalars, IGraphType contentItem, IObjectGraphType user)
    {
        _scalars = scalars;
        _item = contentItem;
        All = new()
        {
            ["HtmlField"] = Html(),
            ["MarkdownField"] = Markdown(),
            ["LinkField"] = Link(),
            ["MediaField"] = new MediaFieldType(scalars),
            ["ContentPickerField"] = ContentPicker(),
            ["TaxonomyField"] = Taxonomy(),
            ["UserPickerField"] = new UserPickerType(scalars, user),
        };
    }

    public Dictionary<string, IObjectGraphType> All { get; }

    public IGraphType Media => All["MediaField"];

    private ObjectGraphType Html()
    {
        var type = new ObjectGraphType { Name = "HtmlField", Description = "Rich text" };
        type.AddField<JsonObject>("html", _scalars.String, "The text as HTML", data => Json.Text(data, "Html"));
        return type;
    }

    private ObjectGraphType Markdown()
    {
        var type = new ObjectGraphType { Name = "MarkdownField", Description = "Text with Markdown" };
        type.AddField<JsonObject>("markdown", _scalars.String, "The text as it was written", data => Json.Text(data, "Markdown"));
        type.AddAsync<JsonObject>("html", _scalars.String, "The text as HTML", (data, context) =>
            new(context.RequestServices!.GetRequiredService<MarkdownRenderer>().Render(Json.String(data, "Markdown") ?? "", sanitize: true)));
        return type;
    }

    private ObjectGraphType Link()
    {
        var type = new ObjectGraphType { Name = "LinkField", Description = "A link" };
        type.AddField<JsonObject>("url", _scalars.String, "Where it leads", data => Json.Text(data, "Url"));
        type.AddField<JsonObject>("text", _scalars.String, "What it says", data => Json.Text(data, "Text"));
        type.AddField<JsonObject>("target", _scalars.String, "Where it opens", data => Json.Text(data, "Target"));
        return type;
    }

    private ObjectGraphType ContentPicker()
    {
        var type = new ObjectGraphType { Name = "ContentPickerField", Description = "Picked content items" };
        type.AddAsync<JsonObject>("contentItemIds", new ListGraphType(_scalars.String), "The ids of the items", (data, context) => new(context.Page(Json.Strings(data, "ContentItemIds"))), Paging.Arguments(_scalars));
        type.AddAsync<JsonObject>(
            "contentItems",
            new ListGraphType(_item),
            "The items",
            (data, context) =>
            {
                var ids = context.Page(Json.Strings(data, "ContentItemIds")).ToArray();
                var status = context.GetArgument("status", PublicationStatusEnum.Published);
                return new(Loader(context).ById(status).Load(ids, find => ids.Select(find).OfType<ContentItem>().ToArray()));
            },
            [.. Paging.Arguments(_scalars), new QueryArgument(_scalars.Status) { Name = "status", Description = "Which versions are meant", DefaultValue = PublicationStatusEnum.Published }]);
        return type;
    }

    private ObjectGraphType Taxonomy()
    {
        var type = new ObjectGraphType { Name = "TaxonomyField", Description = "Terms of a taxonomy" };
        type.AddField<JsonObject>("taxonomyContentItemId", _scalars.String, "The taxonomy's id", data => Json.Text(data, "TaxonomyContentItemId"));
        type.AddAsync<JsonObject>("termContentItemIds", new ListGraphType(_scalars.String), "The terms' ids", (data, context) => new(context.Page(Json.Strings(data, "TermContentItemIds"))), Paging.Arguments(_scalars));
        type.AddAsync<JsonObject>(
            "termContentItems",
            new ListGraphType(_item),
            "The terms",
            (data, context) =>
            {
                var ids = context.Page(Json.Strings(data, "TermContentItemIds")).ToArray();
                return OfTaxonomy(data, context, taxonomy => Terms.Find(taxonomy, ids));
            },
            Paging.Arguments(_scalars));
        type.AddAsync<JsonObject>("taxonomyContentItem", _item, "The taxonomy", (data, context) => OfTaxonomy(data, context, taxonomy => taxonomy));
        return type;
    }

    private static ValueTask<object?> OfTaxonomy(JsonObject data, IResolveFieldContext context, Func<ContentItem?, object?> answer)
        => Json.String(data, "TaxonomyContentItemId") is { Length: > 0 } id
            ? new(Loader(context).ById(PublicationStatusEnum.Published).Load([id], find => answer(find(id))))
            : new(answer(null));

    private static ItemLoader Loader(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<ItemLoader>();
}
