using GraphQL.Types;
using Grove.Storage.Querying;

namespace Grove.GraphQL.Filters;

/// <summary>The input type of a filter. All conditions in one object must hold.</summary>
internal class FilterInput : InputObjectGraphType
{
    private readonly Dictionary<string, FilterField> _fields = [];

    public FilterInput(string name, string description)
    {
        Name = name;
        Description = description;
    }

    public bool HasConditions => _fields.Count > 0;

    /// <summary>The condition of a value of this type.</summary>
    public Predicate Read(IDictionary<string, object?> value)
        => value.Count == 1 ? _fields[value.Keys.First()](value.Values.First()) : new AllOf([.. value.Select(condition => _fields[condition.Key](condition.Value))]);

    public void Add(string name, IGraphType type, string description, FilterField read)
    {
        if (_fields.TryAdd(name, read))
        {
            AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
        }
    }

    /// <summary>Adds a filter of its own for a group of values.</summary>
    public void AddGroup(string name, FilterInput group, string description)
        => Add(name, group, description, value => value is IDictionary<string, object?> conditions ? group.Read(conditions) : new Constant(true));

    /// <summary>Adds a value with all its operators.</summary>
    /// <param name="place">Puts the condition where the column is: as it is for the items' own columns, within a row of another index otherwise.</param>
    /// <param name="normalize">Brings a given value to the form in which the column holds it.</param>
    public void AddValue(string name, IGraphType type, FilterOperators operators, IndexColumn column, Func<Predicate, Predicate> place, Func<object?, object?>? normalize = null)
    {
        normalize ??= static value => value;

        Compare("", "is equal to the value", ComparisonOperator.Equal);

        if (operators == FilterOperators.Equality)
        {
            return;
        }

        Compare("_not", "is not equal to the value", ComparisonOperator.NotEqual);

        if (operators == FilterOperators.Boolean)
        {
            return;
        }

        Several("_in", "is one of the values", condition => condition);
        Several("_not_in", "is none of the values", condition => new Negation(condition));

        if (operators == FilterOperators.Ordered)
        {
            Compare("_gt", "is greater than the value", ComparisonOperator.Greater);
            Compare("_gte", "is greater than the value or equal to it", ComparisonOperator.GreaterOrEqual);
            Compare("_lt", "is less than the value", ComparisonOperator.Less);
            Compare("_lte", "is less than the value or equal to it", ComparisonOperator.LessOrEqual);
        }

        if (operators == FilterOperators.Text)
        {
            Match("_contains", "contains the text", TextMatchKind.Contains);
            Match("_starts_with", "starts with the text", TextMatchKind.StartsWith);
            Match("_ends_with", "ends with the text", TextMatchKind.EndsWith);
        }

        void Compare(string ending, string meaning, ComparisonOperator comparison)
            => Add(name + ending, type, $"{name} {meaning}", value => place(new Comparison(column, comparison, normalize(value))));

        void Several(string ending, string meaning, Func<Predicate, Predicate> wrap)
            => Add(name + ending, new ListGraphType(type), $"{name} {meaning}", value => place(wrap(new Membership(column, [.. ((IEnumerable<object?>)(value ?? Array.Empty<object?>())).Select(normalize)]))));

        void Match(string ending, string meaning, TextMatchKind kind)
        {
            Add(name + ending, type, $"{name} {meaning}", value => place(new TextMatch(column, kind, (string?)normalize(value) ?? "")));
            Add($"{name}_not{ending}", type, $"not: {name} {meaning}", value => place(new Negation(new TextMatch(column, kind, (string?)normalize(value) ?? ""))));
        }
    }
}
