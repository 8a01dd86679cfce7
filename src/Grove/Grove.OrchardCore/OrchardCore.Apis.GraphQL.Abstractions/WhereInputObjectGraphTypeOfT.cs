using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Apis.GraphQL.Queries;

public abstract class WhereInputObjectGraphType<TSourceType> : InputObjectGraphType<TSourceType>, IFilterInputObjectGraphType
{
    protected WhereInputObjectGraphType(IStringLocalizer stringLocalizer) => throw new NotImplementedException();
    protected readonly IStringLocalizer S = default;
    public override object ParseDictionary(IDictionary<string, object> value) => throw new NotImplementedException();
    public static readonly Dictionary<string, Func<IStringLocalizer, string, string>> EqualityOperators = default;
    public static readonly Dictionary<string, Func<IStringLocalizer, string, string>> MultiValueComparisonOperators = default;
    public static readonly Dictionary<string, Func<IStringLocalizer, string, string>> NonStringValueComparisonOperators = default;
    public static readonly Dictionary<string, Func<IStringLocalizer, string, string>> StringComparisonOperators = default;
    public virtual void AddScalarFilterFields(Type graphType, string fieldName, string description, string aliasName, string contentPart, string contentField) => throw new NotImplementedException();
    public virtual void AddScalarFilterFields<TGraphType>(string fieldName, string description, string aliasName, string contentPart, string contentField) => throw new NotImplementedException();
    public void AddScalarFilterFields(Type graphType, string fieldName, string description) => throw new NotImplementedException();
    public void AddScalarFilterFields<TGraphType>(string fieldName, string description) => throw new NotImplementedException();
}
