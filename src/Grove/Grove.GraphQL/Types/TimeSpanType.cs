using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Types;

/// <summary>A time of day or a duration, written like 12:30:00.</summary>
internal sealed class TimeSpanType : ScalarGraphType
{
    public TimeSpanType() => Name = "TimeSpan";

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        TimeSpan span => span,
        string text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) => span,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };
}
