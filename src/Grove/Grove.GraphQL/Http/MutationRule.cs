using System.Security.Claims;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Http;

/// <summary>Refuses mutations to those who may not execute them.</summary>
internal sealed class MutationRule(IAuthorizationService authorization) : ValidationRuleBase
{
    public const string Unauthorized = "Unauthorized";

    public override async ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation == OperationType.Mutation
            && !await authorization.AuthorizeAsync(context.User ?? new ClaimsPrincipal(), GraphQLPermissions.ExecuteGraphQLMutations))
        {
            context.ReportError(new ValidationError(context.Document.Source, Unauthorized, "Authorization is required to access .", context.Operation));
        }

        return null;
    }
}
