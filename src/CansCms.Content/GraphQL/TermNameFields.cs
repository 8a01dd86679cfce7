using CansCms.Content.Services;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Content.GraphQL;

/// <summary>Adds the names of a part's terms, in the language of the item.</summary>
public static class TermNameFields
{
    public static void AddTermNames<TPart>(this ObjectGraphType<TPart> type, string name, string description, Func<TPart, TaxonomyField?> terms)
        where TPart : ContentPart
        => type.Field<ListGraphType<NonNullGraphType<StringGraphType>>>(name)
            .Description(description)
            .ResolveAsync(async context =>
            {
                // The taxonomy is read by the session of the request, which does one thing at a time.
                var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;
                await gate.WaitAsync(context.CancellationToken);

                try
                {
                    return await context.RequestServices!.GetRequiredService<TermNames>().OfAsync(terms(context.Source), Translations.CultureOf(context.Source.ContentItem));
                }
                finally
                {
                    gate.Release();
                }
            });
}
