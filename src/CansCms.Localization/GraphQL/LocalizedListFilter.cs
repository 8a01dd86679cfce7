using CansCms.Localization.Services;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using YesSql;
using YesSql.Services;

namespace CansCms.Localization.GraphQL;

/// <summary>Keeps of each localization set the item in the best language of a reader. Other lists are left as they are.</summary>
internal sealed class LocalizedListFilter(CultureFallback fallback, IStringLocalizer<LocalizedListFilter> S) : GraphQLFilter<ContentItem>
{
    public override async Task<IQuery<ContentItem>> PreQueryAsync(IQuery<ContentItem> query, IResolveFieldContext context)
    {
        if (context is not LocalizedListContext list)
        {
            return query;
        }

        list.Culture = await fallback.KnownAsync(list.Culture)
            ?? throw new ExecutionError(S["'{0}' is not a culture of this site. It has {1}.", list.Culture, string.Join(", ", await fallback.CulturesAsync())]) { Code = "CULTURE_UNKNOWN" };

        var chain = await fallback.ListChainAsync(list.Culture);
        list.AreIn(chain);

        // The index keeps cultures in lower case.
        query = Best(query, [.. chain.Select(culture => culture.ToLowerInvariant())]);

        // Every list of items makes this filter, and most need none of what arguments need.
        foreach (var argument in context.RequestServices!.GetServices<ILocalizedListArgument>())
        {
            if (list.GetArgument<object?>(argument.Argument.Name) is { } value)
            {
                query = await argument.NarrowAsync(query, list.ContentType, value, list.Reads);
            }
        }

        return list.Query = query;
    }

    /// <summary>
    /// An item is the best of its set when its language is in the chain and no published item of the set is in an earlier one. That is said in SQL,
    /// so that a page costs one statement and is cut from what the reader will see.
    /// </summary>
    private static IQuery<ContentItem> Best(IQuery<ContentItem> query, string[] chain)
    {
        query = query.With<LocalizedContentItemIndex>(index => index.Culture.IsIn(chain));

        for (var rank = 1; rank < chain.Length; rank++)
        {
            var (culture, better) = (chain[rank], chain[..rank]);
            query = query.With<LocalizedContentItemIndex>(index => index.Culture != culture
                || index.LocalizationSet.IsNotIn<LocalizedContentItemIndex>(other => other.LocalizationSet, other => other.Published && other.Culture.IsIn(better)));
        }

        return query;
    }
}
