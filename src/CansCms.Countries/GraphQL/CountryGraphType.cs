using CansCms.Articles;
using CansCms.Content.GraphQL;
using CansCms.Countries.Models;
using CansCms.Localization.Services;
using CansCms.Resources;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Countries.GraphQL;

/// <summary>Adds to the fields of the part the items that it refers to by localization set, and those that refer to it.</summary>
public sealed class CountryGraphType : ObjectGraphType<CountryPart>
{
    private const int DefaultCount = 5;
    private const int MaxCount = 50;

    public CountryGraphType(IStringLocalizer<CountryGraphType> S)
    {
        Name = nameof(CountryPart);
        Description = S["Which country an item is about."];

        this.AddReferences("legislationAnalyses", S["Analyses of the country's law, in the language of the page where they are translated."], part => part.LegislationAnalyses);
        this.AddReferences("partners", S["Organisations that the network works with there, in the language of the page where they are translated."], part => part.Partners);

        AddLatest(ArticleMigrations.ContentType, "latestArticles", S["The latest articles about the country, in the language of the page or the one that stands in for it."], S);
        AddLatest(ResourceMigrations.ContentType, "latestResources", S["The latest resources about the country, in the language of the page or the one that stands in for it."], S);
    }

    private void AddLatest(string contentType, string name, string description, IStringLocalizer S)
        => Field<ListGraphType<ContentItemInterface>>(name)
            .Description(description)
            .Argument<IntGraphType>("first", argument =>
            {
                argument.Description = S["How many, {0} at most.", MaxCount];
                argument.DefaultValue = DefaultCount;
            })
            .Resolve(context => context.RequestServices!.GetRequiredService<LatestOfCountryLoader>().Load(
                context,
                contentType,
                Translations.SetOf(context.Source.ContentItem),
                Translations.CultureOf(context.Source.ContentItem),
                Math.Clamp(context.GetArgument("first", DefaultCount), 0, MaxCount)));
}
