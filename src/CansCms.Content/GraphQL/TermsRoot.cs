using CansCms.Content.Models;
using CansCms.Content.Services;
using CansCms.Localization.GraphQL;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;

namespace CansCms.Content.GraphQL;

/// <summary>Adds <c>terms(taxonomy, culture)</c> to the root: the terms that items may be filed under, named in a language.</summary>
public sealed class TermsRoot(IStringLocalizer<TermsRoot> S) : ISchemaBuilder
{
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(TermsRoot));

    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "terms",
            Description = S["The terms of a taxonomy, each before those below it; none where there is no such taxonomy."],
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<TermGraphType>>>),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "taxonomy", Description = S["The taxonomy's id."] },
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "culture", Description = S["The reader's language."] }),
            Resolver = new LockedAsyncFieldResolver<IReadOnlyList<Term>>(async context => await ReadAsync(context)),
        });

        return Task.CompletedTask;
    }

    private static async Task<IReadOnlyList<Term>> ReadAsync(IResolveFieldContext context)
    {
        var taxonomy = context.GetArgument<string>("taxonomy");
        context.Say(["item:" + taxonomy]);

        return await context.RequestServices!.GetRequiredService<TermNames>().AllAsync(taxonomy, context.GetArgument<string>("culture"));
    }
}
