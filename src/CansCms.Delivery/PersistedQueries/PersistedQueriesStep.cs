using System.Text.Json.Nodes;
using CansCms.Delivery.Invalidation;
using GraphQLParser;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CansCms.Delivery.PersistedQueries;

/// <summary>Registers the documents of a recipe: <c>{ "name": "PersistedQueries", "Documents": [{ "Name": "…", "Query": "…" }] }</c>. What is registered already stays.</summary>
internal sealed class PersistedQueriesStep(IDocumentManager<RegisteredDocuments> documents, ChangeQueue changes, IStringLocalizer<PersistedQueriesStep> S)
    : NamedRecipeStepHandler("PersistedQueries")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Documents"] is not JsonArray entries)
        {
            context.Errors.Add(S["Documents: an array of documents is missing."]);
            return;
        }

        var registered = await documents.GetOrCreateMutableAsync();

        for (var i = 0; i < entries.Count; i++)
        {
            var name = Text(entries[i], "Name") ?? "";

            if (Text(entries[i], "Query") is not { } query)
            {
                context.Errors.Add(S["Documents[{0}]: Query is missing.", i]);
            }
            else if (Fault(query) is { } fault)
            {
                context.Errors.Add(S["Documents[{0}].Query is no GraphQL document: {1}", i, fault]);
            }
            else
            {
                // A name means the newest document that has it.
                foreach (var (hash, old) in registered.ByHash.Where(document => name.Length > 0 && document.Value.Name == name).ToArray())
                {
                    registered.ByHash[hash] = old with { Name = "" };
                }

                registered.ByHash[DocumentHash.Of(query)] = new(name, query);
            }
        }

        if (context.Errors.Count == 0)
        {
            await documents.UpdateAsync(registered);
            changes.Add(ContentChange.Everything);
        }
    }

    private static string? Fault(string query)
    {
        try
        {
            Parser.Parse(query);
            return null;
        }
        catch (GraphQLParserException exception)
        {
            return exception.Message;
        }
    }

    private static string? Text(JsonNode? entry, string name)
        => entry is JsonObject && entry[name] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
