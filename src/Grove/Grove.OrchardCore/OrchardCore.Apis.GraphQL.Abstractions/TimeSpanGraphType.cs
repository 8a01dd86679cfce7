using GraphQL.Types;

namespace OrchardCore.Apis.GraphQL.Queries.Types;

public class TimeSpanGraphType : ScalarGraphType
{
    public TimeSpanGraphType() { }
    public override object ParseValue(object value) => throw new NotImplementedException();
    public override object Serialize(object value) => throw new NotImplementedException();
}
