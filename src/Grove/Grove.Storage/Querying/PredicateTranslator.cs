using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using YesSql.Services;

namespace Grove.Storage.Querying;

/// <summary>Turns a LINQ predicate on an index into a <see cref="Predicate"/>.</summary>
internal static class PredicateTranslator
{
    public static Predicate Translate<TIndex>(Expression<Func<TIndex, bool>> predicate) => Visit(predicate.Body, typeof(TIndex));

    public static IndexColumn Column<TIndex>(Expression<Func<TIndex, object>> selector)
        => TryColumn(selector.Body, typeof(TIndex)) ?? throw Unsupported(selector.Body);

    private static Predicate Visit(Expression expression, Type index) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => new AllOf([Visit(and.Left, index), Visit(and.Right, index)]),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => new AnyOf([Visit(or.Left, index), Visit(or.Right, index)]),
        BinaryExpression comparison => Compare(comparison, index),
        // An index can be searched for false, and not for what is not true.
        UnaryExpression { NodeType: ExpressionType.Not, Operand: MemberExpression flag } when TryColumn(flag, index) is { } column && flag.Type == typeof(bool)
            => new Comparison(column, ComparisonOperator.Equal, false),
        UnaryExpression { NodeType: ExpressionType.Not } not => new Negation(Visit(not.Operand, index)),
        MethodCallExpression call => Call(call, index),
        MemberExpression member when TryColumn(member, index) is { } column && member.Type == typeof(bool) => new Comparison(column, ComparisonOperator.Equal, true),
        _ when expression.Type == typeof(bool) && !UsesIndex(expression) => new Constant((bool)ExpressionValue.Of(expression)!),
        _ => throw Unsupported(expression),
    };

    private static Predicate Compare(BinaryExpression comparison, Type index)
    {
        var operation = comparison.NodeType switch
        {
            ExpressionType.Equal => ComparisonOperator.Equal,
            ExpressionType.NotEqual => ComparisonOperator.NotEqual,
            ExpressionType.LessThan => ComparisonOperator.Less,
            ExpressionType.LessThanOrEqual => ComparisonOperator.LessOrEqual,
            ExpressionType.GreaterThan => ComparisonOperator.Greater,
            ExpressionType.GreaterThanOrEqual => ComparisonOperator.GreaterOrEqual,
            _ => throw Unsupported(comparison),
        };

        return (TryColumn(comparison.Left, index), TryColumn(comparison.Right, index)) switch
        {
            ({ } left, { } right) => new ColumnComparison(left, operation, right),
            ({ } left, null) => new Comparison(left, operation, ExpressionValue.Of(comparison.Right)),
            (null, { } right) => new Comparison(right, Mirror(operation), ExpressionValue.Of(comparison.Left)),
            _ when !UsesIndex(comparison) => new Constant((bool)ExpressionValue.Of(comparison)!),
            _ => throw Unsupported(comparison),
        };
    }

    private static Predicate Call(MethodCallExpression call, Type index)
    {
        if (!UsesIndex(call))
        {
            return new Constant((bool)ExpressionValue.Of(call)!);
        }

        if (call.Method.DeclaringType == typeof(string) && call.Object is not null && TryColumn(call.Object, index) is { } text)
        {
            var value = (string?)ExpressionValue.Of(call.Arguments[0]) ?? "";

            return call.Method.Name switch
            {
                nameof(string.Contains) => new TextMatch(text, TextMatchKind.Contains, value),
                nameof(string.StartsWith) => new TextMatch(text, TextMatchKind.StartsWith, value),
                nameof(string.EndsWith) => new TextMatch(text, TextMatchKind.EndsWith, value),
                nameof(string.Equals) => new Comparison(text, ComparisonOperator.Equal, value),
                _ => throw Unsupported(call),
            };
        }

        if (call.Method.DeclaringType == typeof(DefaultQueryExtensions) && TryColumn(call.Arguments[0], index) is { } column)
        {
            var value = ExpressionValue.Of(call.Arguments[1]);

            return call.Method.Name switch
            {
                nameof(DefaultQueryExtensions.IsIn) => new Membership(column, Values(value)),
                nameof(DefaultQueryExtensions.IsNotIn) => new Negation(new Membership(column, Values(value))),
                nameof(DefaultQueryExtensions.NotContains) => new Negation(new TextMatch(column, TextMatchKind.Contains, (string?)value ?? "")),
                _ => throw Unsupported(call),
            };
        }

        return call.Method.DeclaringType == typeof(DefaultQueryExtensionsIndex) && TryColumn(call.Arguments[0], index) is { } compared
            ? OfRows(call, compared)
            : throw Unsupported(call);
    }

    private static Predicate OfRows(MethodCallExpression call, IndexColumn column)
    {
        var rows = call.Method.GetGenericArguments()[0];
        var (select, where) = (Lambda(call.Arguments[1]), Lambda(call.Arguments[2]));
        var predicate = new InRows(column, TryColumn(select, rows) ?? throw Unsupported(select), Visit(where, rows));

        return call.Method.Name switch
        {
            nameof(DefaultQueryExtensionsIndex.IsIn) => predicate,
            nameof(DefaultQueryExtensionsIndex.IsNotIn) => new Negation(predicate),
            _ => throw Unsupported(call),
        };

        static Expression Lambda(Expression quoted) => ((LambdaExpression)((UnaryExpression)quoted).Operand).Body;
    }

    private static IReadOnlyList<object?> Values(object? values) => values is IEnumerable list ? [.. list.Cast<object?>()] : [];

    private static IndexColumn? TryColumn(Expression expression, Type index) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => TryColumn(convert.Operand, index),
        MemberExpression { Member: PropertyInfo { Name: nameof(Nullable<int>.Value) } value, Expression: { } inner }
            when Nullable.GetUnderlyingType(value.DeclaringType!) is not null => TryColumn(inner, index),
        MemberExpression { Expression: ParameterExpression } member => new IndexColumn(index, member.Member.Name),
        _ => null,
    };

    private static bool UsesIndex(Expression expression)
    {
        var search = new ParameterSearch();
        search.Visit(expression);
        return search.Found;
    }

    private static ComparisonOperator Mirror(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => operation,
    };

    private static NotSupportedException Unsupported(Expression expression)
        => new($"A query cannot say '{expression}'. Compare a property of the index with a value, or use Contains, StartsWith, EndsWith, IsIn, IsNotIn.");

    private sealed class ParameterSearch : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
