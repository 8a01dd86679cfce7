using CansCms.Localization.Models;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Environment.Shell.Scope;

namespace CansCms.Localization.GraphQL;

/// <summary>
/// Adds to the root, for every content type that is translated, the list of its items in a language: <c>article_localized</c> beside
/// <c>article</c>. A content type's name has no underscore, so the two never clash.
/// </summary>
public sealed class LocalizedListRoot(IStringLocalizer<LocalizedListRoot> S) : ISchemaBuilder
{
    // The types of the schema change with the definitions, which the generated fields report.
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(LocalizedListRoot));

    public async Task BuildAsync(ISchema schema)
    {
        // The builder lives as long as the site, what it builds with does not.
        var services = ShellScope.Services;
        var arguments = services.GetServices<ILocalizedListArgument>().ToArray();

        foreach (var definition in await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync())
        {
            if (definition.Parts.Any(part => part.PartDefinition.Name == nameof(LocalizationPart)) && Generated(schema, definition) is { } generated)
            {
                schema.Query.AddField(List(definition, generated, arguments));
            }
        }
    }

    /// <summary>The field that lists the items of the type, whatever the platform calls it.</summary>
    private static FieldType? Generated(ISchema schema, ContentTypeDefinition definition)
        => schema.Query.Fields.FirstOrDefault(field => ItemType(field)?.Name == definition.Name && field.Arguments?.Find("where") is not null);

    private static IObjectGraphType? ItemType(FieldType field) => (field.ResolvedType as ListGraphType)?.ResolvedType as IObjectGraphType;

    private FieldType List(ContentTypeDefinition definition, FieldType generated, IEnumerable<ILocalizedListArgument> arguments)
    {
        var item = new LocalizedItemGraphType(definition.Name, ItemType(generated)!, S);
        var field = new FieldType
        {
            Name = char.ToLowerInvariant(definition.Name[0]) + definition.Name[1..] + "_localized",
            Description = S["The published items of the type {0} in a language: each once, in the best language that it is published in.", definition.DisplayName],
            ResolvedType = new LocalizedListGraphType(definition.Name, item, S),
            Arguments = new QueryArguments([
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "culture", Description = S["The reader's language. Others stand in for it as the site's settings say."] },
                .. generated.Arguments!.Where(argument => argument.Name != "status").Select(argument => new QueryArgument(argument.ResolvedType!)
                {
                    Name = argument.Name,
                    Description = argument.Description,
                    DefaultValue = argument.DefaultValue,
                }),
                .. arguments.Where(argument => argument.IsOf(definition)).Select(argument => argument.Argument),
            ]),
            Resolver = new FuncFieldResolver<LocalizedList>(context => ReadAsync(context, generated, definition.Name)),
        };

        // Who may not ask for the one list may not ask for the other.
        foreach (var (key, value) in generated.Metadata)
        {
            field.Metadata[key] = value;
        }

        return field;
    }

    // The generated resolver takes the request's lock itself.
    private static async ValueTask<LocalizedList?> ReadAsync(IResolveFieldContext context, FieldType generated, string contentType)
    {
        var asked = new LocalizedListContext(context, generated, contentType);
        var items = await generated.Resolver!.ResolveAsync(asked) as IEnumerable<ContentItem> ?? [];
        // The items of the type are noted with the generated field, as it was asked here.
        context.Say(asked.Reads);

        return new([.. items.Select(item => Localized(item, asked.Culture))], asked.Query);
    }

    private static LocalizedItem Localized(ContentItem item, string asked)
    {
        var culture = Translations.CultureOf(item) ?? "";
        return new(culture, !culture.Equals(asked, StringComparison.OrdinalIgnoreCase), item);
    }
}
