namespace CansCms.Articles.Models;

/// <summary>The kinds of article.</summary>
public static class ArticleKinds
{
    public const string NewsStory = nameof(NewsStory);

    public const string PressRelease = nameof(PressRelease);
}
