using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using YesSql;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Content.GraphQL;

/// <summary>
/// Leaves unpublished versions out of lists whose client may neither preview nor edit items of the type. Orchard Core answers <c>status: DRAFT</c> to whoever may
/// view content.
/// </summary>
internal sealed class VisibleVersions(IAuthorizationService authorization) : GraphQLFilter<ContentItem>
{
    private const string Status = "status";

    public override async Task<IQuery<ContentItem>> PreQueryAsync(IQuery<ContentItem> query, IResolveFieldContext context)
    {
        if (context.GetArgument(Status, PublicationStatusEnum.Published) == PublicationStatusEnum.Published)
        {
            return query;
        }

        var user = ((GraphQLUserContext)context.UserContext).User ?? new ClaimsPrincipal();
        // An item of nobody: what holds for own items alone does not count.
        var anyOfType = new ContentItem { ContentType = context.FieldDefinition.ResolvedType!.GetNamedType().Name };

        if (await authorization.MaySeeUnpublishedAsync(user, anyOfType))
        {
            return query;
        }

        return user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } own && await authorization.AuthorizeAsync(user, CommonPermissions.PreviewOwnContent, anyOfType)
            ? query.With<ContentItemIndex>(item => item.Published || item.Owner == own)
            : query.With<ContentItemIndex>(item => item.Published);
    }
}
