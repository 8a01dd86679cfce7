using System.Linq.Expressions;
using System.Reflection;

namespace Grove.Storage.Querying;

/// <summary>The value of an expression that names no column. Captured variables are read, not compiled: compiling takes longer than the query.</summary>
internal static class ExpressionValue
{
    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => Convert(Of(convert.Operand), convert.Type),
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(member.Expression is null ? null : Of(member.Expression)),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private static object? Convert(object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || target.IsInstanceOfType(value) || target.IsEnum
            ? value
            : System.Convert.ChangeType(value, target, System.Globalization.CultureInfo.InvariantCulture);
    }
}
