using GraphQL.Types;
using Grove.GraphQL.Fields;
using Grove.GraphQL.Filters;
using Grove.GraphQL.Types;
using Grove.Storage.Querying;
using OrchardCore.Alias.Indexes;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.ContentManagement.GraphQL.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Lists.Indexes;

namespace Grove.GraphQL.Schemas;

/// <summary>Makes the conditions on the items of a content type out of its definition.</summary>
internal sealed class ContentFilters
{
    private readonly Scalars _scalars;
    private readonly FieldKinds _fields;
    private readonly bool _hasFieldIndexes;
    private readonly Dictionary<string, FilterInput> _ofParts = [];
    private readonly FilterInput _alias;
    private readonly FilterInput _path;
    private readonly FilterInput _localization;

    public ContentFilters(Scalars scalars, FieldKinds fields, bool hasFieldIndexes)
    {
        _scalars = scalars;
        _fields = fields;
        _hasFieldIndexes = hasFieldIndexes;

        _alias = TextFilter("AliasPartInput", "alias", new IndexColumn(typeof(AliasPartIndex), nameof(AliasPartIndex.Alias)), Lower);
        _path = TextFilter("AutoroutePartInput", "path", new IndexColumn(typeof(AutoroutePartIndex), nameof(AutoroutePartIndex.Path)));
        _localization = TextFilter("LocalizationInputObjectType", "culture", new IndexColumn(typeof(LocalizedContentItemIndex), nameof(LocalizedContentItemIndex.Culture)), Lower);
        AddValue(_localization, "localizationSet", scalars.String, FilterOperators.Equality, new IndexColumn(typeof(LocalizedContentItemIndex), nameof(LocalizedContentItemIndex.LocalizationSet)));
        Contained = new FilterInput("ContainedPartInput", "Which list items are in");
        AddValue(Contained, "listContentItemId", scalars.Id, FilterOperators.Identifier, new IndexColumn(typeof(ContainedPartIndex), nameof(ContainedPartIndex.ListContentItemId)));
    }

    public FilterInput Contained { get; }

    /// <summary>The conditions that are in the schema whether a content type has the part or not.</summary>
    public IEnumerable<FilterInput> All => [_alias, _path, _localization, Contained];

    public ItemFilter Of(ContentTypeDefinition definition)
    {
        var filter = new ItemFilter(definition.Name, _scalars);

        foreach (var part in definition.Parts)
        {
            Add(filter, definition, part);
        }

        return filter;
    }

    private void Add(ItemFilter filter, ContentTypeDefinition definition, ContentTypePartDefinition part)
    {
        var settings = part.GetSettings<GraphQLContentTypePartSettings>();

        if (settings.Hidden)
        {
            return;
        }

        switch (part.PartDefinition.Name)
        {
            case "AliasPart":
                filter.AddGroup("alias", _alias, "By the item's alias");
                return;
            case "LocalizationPart":
                filter.AddGroup("localization", _localization, "By the item's language");
                return;
            case "AutoroutePart":
                AddValue(filter, "path", _scalars.String, FilterOperators.Text, new IndexColumn(typeof(AutoroutePartIndex), nameof(AutoroutePartIndex.Path)));
                return;
            default:
                break;
        }

        if (Collapsing.IsCollapsed(definition, part, settings))
        {
            AddFieldFilters(filter, part, Collapsing.Prefix(part, settings));
        }
        else if (OfPart(part) is { HasConditions: true } group)
        {
            filter.AddGroup(Names.OfPart(part.Name), group, part.DisplayName());
        }
    }

    private FilterInput OfPart(ContentTypePartDefinition part)
    {
        // A named part has an input type of its own: its conditions are on rows with its name.
        var name = part.Name + "WhereInput";

        if (!_ofParts.TryGetValue(name, out var filter))
        {
            _ofParts.Add(name, filter = new FilterInput(name, part.DisplayName()));
            AddFieldFilters(filter, part, "");
        }

        return filter;
    }

    private void AddFieldFilters(FilterInput filter, ContentTypePartDefinition part, string prefix)
    {
        if (!_hasFieldIndexes)
        {
            return;
        }

        foreach (var (field, kind) in _fields.Of(part.PartDefinition))
        {
            if (kind.Column is { } column)
            {
                var here = new AllOf(
                [
                    new Comparison(column with { Name = nameof(ContentFieldIndex.ContentPart) }, ComparisonOperator.Equal, part.Name),
                    new Comparison(column with { Name = nameof(ContentFieldIndex.ContentField) }, ComparisonOperator.Equal, field.Name),
                ]);

                filter.AddValue(Collapsing.Name(prefix, Names.OfField(field.Name)), kind.Answer, kind.Operators, column,
                    condition => new InIndex(column.IndexType, new AllOf([.. here.Predicates, condition])));
            }
        }
    }

    private FilterInput TextFilter(string name, string field, IndexColumn column, Func<object?, object?>? normalize = null)
    {
        var filter = new FilterInput(name, "By " + field);
        AddValue(filter, field, _scalars.String, FilterOperators.Text, column, normalize);
        return filter;
    }

    private static void AddValue(FilterInput filter, string name, IGraphType type, FilterOperators operators, IndexColumn column, Func<object?, object?>? normalize = null)
        => filter.AddValue(name, type, operators, column, condition => new InIndex(column.IndexType, condition), normalize);

    private static object? Lower(object? value) => (value as string)?.ToLowerInvariant();
}
