using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Content.Api;

/// <summary>Answers the calls of <c>/api/content</c>.</summary>
internal sealed class ContentApi(IContentManager content, ContentWriter writer, IAuthorizationService authorization)
{
    private static readonly JsonDocumentOptions _reading = new() { AllowDuplicateProperties = false };

    public async Task<IResult> GetAsync(ClaimsPrincipal user, string contentItemId)
        => await RefusalAsync(user, CommonPermissions.AccessContentApi)
            ?? await WithPublishedAsync(user, contentItemId, CommonPermissions.ViewContent, item => Task.FromResult(Found(item)));

    public async Task<IResult> DeleteAsync(ClaimsPrincipal user, string contentItemId)
        => await RefusalAsync(user, CommonPermissions.AccessContentApi)
            ?? await WithPublishedAsync(user, contentItemId, CommonPermissions.DeleteContent, async item =>
            {
                await content.RemoveAsync(item);
                return Found(item);
            });

    public async Task<IResult> PostAsync(HttpContext context)
    {
        var user = context.User;

        if (await RefusalAsync(user, CommonPermissions.AccessContentApi) is { } refusal)
        {
            return refusal;
        }

        if (!IsFlag(context.Request.Query["draft"], out var draft))
        {
            return Results.Problem("The parameter 'draft' is either true or false.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (!context.Request.HasJsonContentType())
        {
            return Results.Problem("The item has to be sent as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        JsonNode? body;

        try
        {
            body = await JsonNode.ParseAsync(context.Request.Body, documentOptions: _reading, cancellationToken: context.RequestAborted);
        }
        catch (JsonException exception)
        {
            return Results.Problem($"The body is not JSON: {exception.Message}", statusCode: StatusCodes.Status400BadRequest);
        }

        var problems = new ItemProblems();

        if (await writer.PrepareAsync(body, problems) is not { } change)
        {
            return problems.ToResult();
        }

        var permission = draft && !change.IsSeenAtOnce ? CommonPermissions.EditContent : CommonPermissions.PublishContent;
        return await RefusalAsync(user, permission, change.Original ?? writer.NewOf(user, change.ContentType))
            ?? (await writer.WriteAsync(change, user, draft, problems) is { } item ? Found(item) : problems.ToResult());
    }

    /// <summary>Whether a parameter is true or false; one that is not there is false.</summary>
    private static bool IsFlag(string? text, out bool value)
    {
        value = false;
        return text is null || bool.TryParse(text, out value);
    }

    private static IResult Found(ContentItem item) => Results.Json(item, JOptions.Default);

    private async Task<IResult> WithPublishedAsync(ClaimsPrincipal user, string contentItemId, Permission permission, Func<ContentItem, Task<IResult>> answer)
        => await content.GetAsync(contentItemId) is not { } item
            ? Results.Problem($"There is no published content item '{contentItemId}'.", statusCode: StatusCodes.Status404NotFound)
            : await RefusalAsync(user, permission, item) ?? await answer(item);

    private async Task<IResult?> RefusalAsync(ClaimsPrincipal user, Permission permission, ContentItem? item = null)
        => await authorization.AuthorizeAsync(user, permission, item) ? null
            : user.Identity is { IsAuthenticated: true } ? Results.Forbid(authenticationSchemes: [ContentApiStartup.Scheme])
            : Results.Challenge(authenticationSchemes: [ContentApiStartup.Scheme]);
}
