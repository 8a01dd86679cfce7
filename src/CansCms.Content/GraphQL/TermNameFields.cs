using CansCms.Content.Models;
using CansCms.Content.Services;
using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Content.GraphQL;

/// <summary>Adds the terms of a part, in the language of the item.</summary>
public static class TermNameFields
{
    /// <summary>Adds the names alone.</summary>
    public static void AddTermNames<TPart>(this ObjectGraphType<TPart> type, string name, string description, Func<TPart, TaxonomyField?> terms)
        where TPart : ContentPart
        => type.Field<ListGraphType<NonNullGraphType<StringGraphType>>>(name)
            .Description(description)
            .ResolveAsync(async context => (await TermsAsync(context, terms)).Select(term => term.Name));

    /// <summary>Adds the terms with what stands for them in addresses.</summary>
    public static void AddTerms<TPart>(this ObjectGraphType<TPart> type, string name, string description, Func<TPart, TaxonomyField?> terms)
        where TPart : ContentPart
        => type.Field<ListGraphType<NonNullGraphType<TermGraphType>>>(name)
            .Description(description)
            .ResolveAsync(async context => await TermsAsync(context, terms));

    private static async Task<IReadOnlyList<Term>> TermsAsync<TPart>(IResolveFieldContext<TPart> context, Func<TPart, TaxonomyField?> terms)
        where TPart : ContentPart
    {
        var field = terms(context.Source);
        context.Say(string.IsNullOrEmpty(field?.TaxonomyContentItemId) ? [] : ["item:" + field.TaxonomyContentItemId]);

        // The taxonomy is read by the session of the request, which does one thing at a time.
        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;
        await gate.WaitAsync(context.CancellationToken);

        try
        {
            return await context.RequestServices!.GetRequiredService<TermNames>().OfAsync(field, Translations.CultureOf(context.Source.ContentItem));
        }
        finally
        {
            gate.Release();
        }
    }
}
