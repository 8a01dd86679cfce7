using System.Text.Json.Nodes;
using GraphQL.Types;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;

namespace Grove.GraphQL.Fields;

/// <summary>Picked users.</summary>
internal sealed class UserPickerType : ObjectGraphType
{
    public UserPickerType(Scalars scalars, IObjectGraphType user)
    {
        Name = "UserPickerField";
        Description = "Picked users";
        this.AddAsync<JsonObject>("userIds", new ListGraphType(scalars.String), "The users' ids", (data, context) => new(context.Page(Json.Strings(data, "UserIds"))), Paging.Arguments(scalars));
        this.AddAsync<JsonObject>("users", new ListGraphType(user), "The users", (data, context) =>
        {
            var ids = context.Page(Json.Strings(data, "UserIds")).ToArray();
            return new(context.RequestServices!.GetRequiredService<UserLoader>().ById.Load(ids, find => ids.Select(find).OfType<User>().ToArray()));
        }, Paging.Arguments(scalars));
    }
}
