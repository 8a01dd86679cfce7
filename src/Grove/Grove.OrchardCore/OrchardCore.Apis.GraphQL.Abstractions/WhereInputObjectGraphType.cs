using Microsoft.Extensions.Localization;

namespace OrchardCore.Apis.GraphQL.Queries;

public abstract class WhereInputObjectGraphType : WhereInputObjectGraphType<object>
{
    protected WhereInputObjectGraphType(IStringLocalizer stringLocalizer) : base(stringLocalizer)
    {
    }
}
