using System.Security.Claims;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Grove.GraphQL.Roots;

/// <summary>Who asks.</summary>
internal sealed class UserRoot : ContentRoot
{
    public static IObjectGraphType Type(Scalars scalars)
    {
        var type = new ObjectGraphType { Name = "User", Description = "A user" };
        type.AddField<User>("userId", scalars.String, "The user's id", user => user.UserId);
        type.AddField<User>("userName", scalars.String, "The user's name", user => user.UserName);
        type.AddField<User>("email", scalars.String, "The user's e-mail address", user => user.Email);
        type.AddField<User>("phoneNumber", scalars.String, "The user's telephone number", user => user.PhoneNumber);
        return type;
    }

    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user) => schema.Query.AddField(new FieldType
    {
        Name = "me",
        Description = "The user who asks; null for a visitor",
        ResolvedType = user,
        Resolver = new FuncFieldResolver<object?>(async context => context.User?.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id
            ? await context.RequestServices!.GetRequiredService<ISession>().Query<User, UserIndex>(index => index.UserId == id).FirstOrDefaultAsync(context.CancellationToken)
            : null),
    });
}
