using System.Text.Json.Nodes;
using Grove.GraphQL.Filters;
using Grove.GraphQL.Types;
using Grove.Storage.Querying;
using GraphQL.Types;
using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.GraphQL.Fields;

/// <summary>How each type of content field is shown. A type that is not here has no place in the schema.</summary>
internal sealed class FieldKinds
{
    private readonly Dictionary<string, FieldKind> _kinds;

    public FieldKinds(Scalars scalars, FieldTypes types)
    {
        _kinds = new()
        {
            ["TextField"] = new(scalars.String, data => Json.Text(data, "Text"), Column<TextFieldIndex>(nameof(TextFieldIndex.Text)), FilterOperators.Text),
            ["NumericField"] = new(scalars.Decimal, data => Json.Decimal(data, "Value"), Column<NumericFieldIndex>(nameof(NumericFieldIndex.Numeric)), FilterOperators.Ordered),
            ["BooleanField"] = new(scalars.Boolean, data => Json.Boolean(data, "Value"), Column<BooleanFieldIndex>(nameof(BooleanFieldIndex.Boolean)), FilterOperators.Boolean),
            ["DateField"] = new(scalars.Date, data => Json.Time(data, "Value")?.Date, Column<DateFieldIndex>(nameof(DateFieldIndex.Date)), FilterOperators.Ordered),
            ["DateTimeField"] = new(scalars.DateTime, data => Json.Time(data, "Value"), Column<DateTimeFieldIndex>(nameof(DateTimeFieldIndex.DateTime)), FilterOperators.Ordered),
            ["TimeField"] = new(scalars.TimeSpan, data => Json.Span(data, "Value"), Column<TimeFieldIndex>(nameof(TimeFieldIndex.Time)), FilterOperators.Ordered),
            ["MultiTextField"] = new(new ListGraphType(scalars.String), data => Json.Strings(data, "Values")),
        };

        foreach (var (field, type) in types.All)
        {
            _kinds.Add(field, new(type, static data => data));
        }
    }

    /// <summary>The fields of a part that have a place in the schema.</summary>
    public IEnumerable<(ContentPartFieldDefinition Field, FieldKind Kind)> Of(ContentPartDefinition part)
        => part.Fields.Where(field => _kinds.ContainsKey(field.FieldDefinition.Name)).Select(field => (field, _kinds[field.FieldDefinition.Name]));

    private static IndexColumn Column<TIndex>(string name) where TIndex : ContentFieldIndex => new(typeof(TIndex), name);
}
