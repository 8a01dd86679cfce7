using CansCms.Articles.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Articles.Handlers;

/// <summary>Holds that an article is of a kind that there is.</summary>
public sealed class ArticlePartHandler(IStringLocalizer<ArticlePartHandler> S) : ContentPartHandler<ArticlePart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, ArticlePart part)
    {
        MustBeAKnownKind(context, part.Kind?.Text);

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
}
