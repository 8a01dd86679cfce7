using GraphQL.Types;

namespace Grove.GraphQL.Types;

/// <summary>The scalars and enumerations of a schema, by name: modules' types use the same ones by class.</summary>
internal sealed class Scalars
{
    public IGraphType String { get; } = new GraphQLTypeReference("String");

    public IGraphType Id { get; } = new GraphQLTypeReference("ID");

    public IGraphType Int { get; } = new GraphQLTypeReference("Int");

    public IGraphType Long { get; } = new GraphQLTypeReference("Long");

    public IGraphType Decimal { get; } = new GraphQLTypeReference("Decimal");

    public IGraphType Boolean { get; } = new GraphQLTypeReference("Boolean");

    public IGraphType DateTime { get; } = new GraphQLTypeReference("DateTime");

    public IGraphType Date { get; } = new GraphQLTypeReference("Date");

    public IGraphType TimeSpan { get; } = new GraphQLTypeReference("TimeSpan");

    public IGraphType Status { get; } = new StatusType();

    public IGraphType OrderByDirection { get; } = new OrderByDirectionType();

    public static void AddTo(ISchema schema)
    {
        foreach (var type in new[]
        {
            typeof(StringGraphType), typeof(IdGraphType), typeof(IntGraphType), typeof(LongGraphType), typeof(DecimalGraphType),
            typeof(BooleanGraphType), typeof(DateTimeGraphType), typeof(DateGraphType),
        })
        {
            schema.RegisterType(type);
        }

        schema.RegisterType(new TimeSpanType());
    }
}
