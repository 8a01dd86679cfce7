using CansCms.Articles.Handlers;
using CansCms.Articles.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Articles;

public sealed class ArticlePartHandlerTests
{
    [Theory]
    [InlineData(ArticleKinds.NewsStory)]
    [InlineData(ArticleKinds.PressRelease)]
    public async Task An_article_is_a_news_story_or_a_press_release(string kind)
        => Assert.Empty(await ErrorsAsync(new ArticlePart { Kind = new TextField { Text = kind } }));

    [Fact]
    public async Task Another_kind_is_refused_at_the_field()
        => Assert.Equal(
            "ArticlePart.Kind: 'Blog' is not a kind of article. It must be NewsStory or PressRelease.",
            Assert.Single(await ErrorsAsync(new ArticlePart { Kind = new TextField { Text = "Blog" } })));

    private static Task<string[]> ErrorsAsync(ArticlePart part)
        => Rules.ErrorsAsync(new ArticlePartHandler(new SourceLocalizer<ArticlePartHandler>()), part);
}
