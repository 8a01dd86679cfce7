using CansCms.Articles.Models;
using CansCms.Content.GraphQL;
using CansCms.Localization.Services;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace CansCms.Articles.GraphQL;

/// <summary>Adds to the fields of the part what is computed from them, and the items that it refers to by localization set.</summary>
public sealed class ArticleGraphType : ObjectGraphType<ArticlePart>
{
    public ArticleGraphType(IStringLocalizer<ArticleGraphType> S)
    {
        Name = nameof(ArticlePart);
        Description = S["What makes an item a news story or a press release."];

        Field<IntGraphType>("readingTime")
            .Description(S["Minutes that reading the body takes, in the language of the article."])
            .Resolve(context => ReadingTime.InMinutes(Body(context.Source), Translations.CultureOf(context.Source.ContentItem)));

        this.AddTermNames("topicNames", S["The names of the topics, in the language of the article."], part => part.Topics);
        this.AddTerms("topicTerms", S["The topics, named in the language of the article."], part => part.Topics);

        this.AddReferences("countries", S["The country pages of the article, in its language where they are translated."], part => part.Countries);
        this.AddReferences("campaigns", S["The campaigns of the article, in its language where they are translated."], part => part.Campaigns);
        this.AddReferences("related", S["Related articles, in the language of the article where they are translated."], part => part.Related);
    }

    private static string? Body(ArticlePart part)
        => part.ContentItem.TryGet<HtmlBodyPart>(out var body) ? body.Html : null;
}
