using System.Text.Json.Nodes;
using GraphQL.Types;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace Grove.GraphQL.Fields;

/// <summary>Picked users.</summary>
internal sealed class UserPickerType : ObjectGraphType
{
    public UserPickerType(Scalars scalars, IObjectGraphType user)
    {
        Name = "UserPickerField";
        Description = "Picked users";
        this.AddAsync<JsonObject>("userIds", new ListGraphType(scalars.String), "The users' ids", (data, context) => new(context.Page(Json.Strings(data, "UserIds"))), Paging.Arguments(scalars));
        this.AddAsync<JsonObject>("users", new ListGraphType(user), "The users", async (data, context) =>
        {
            var ids = context.Page(Json.Strings(data, "UserIds")).ToArray();
            var users = await context.RequestServices!.GetRequiredService<ISession>().Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync();
            return ids.Select(id => users.FirstOrDefault(known => known.UserId == id)).OfType<User>().ToArray();
        }, Paging.Arguments(scalars));
    }
}
