using CansCms.Articles.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Articles.Handlers;

public sealed class ArticlePartHandler(IStringLocalizer<ArticlePartHandler> S) : ContentPartHandler<ArticlePart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, ArticlePart part)
    {
        MustBeAKnownKind(context, part.Kind?.Text);
        MustDescribeItsImage(context, part);

        return Task.CompletedTask;
    }

    private void MustBeAKnownKind(ValidateContentPartContext context, string? kind)
    {
        // That there must be one is the field's own rule.
        if (kind is not (null or "" or ArticleKinds.NewsStory or ArticleKinds.PressRelease))
        {
            context.Fail(S["'{0}' is not a kind of article. It must be {1} or {2}.", kind, ArticleKinds.NewsStory, ArticleKinds.PressRelease], nameof(ArticlePart.Kind));
        }
    }

    private void MustDescribeItsImage(ValidateContentPartContext context, ArticlePart part)
    {
        if (part.Image?.Paths is not { } paths)
        {
            return;
        }

        for (var i = 0; i < paths.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(part.Image.MediaTexts?.ElementAtOrDefault(i)))
            {
                context.Fail(S["Describe the image '{0}' for those who cannot see it.", paths[i]], nameof(ArticlePart.Image));
            }
        }
    }
}
