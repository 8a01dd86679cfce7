using GraphQL;
using Microsoft.AspNetCore.Http;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Site.Services;

/// <summary>Executes the site's documents in the process, as the visitor.</summary>
public sealed class SiteQuery(
    ISchemaFactory schemas,
    IDocumentExecuter executer,
    IGraphQLTextSerializer serializer,
    ValidatedDocuments documents,
    IHttpContextAccessor accessor)
{
    /// <summary>What most pages read fits without being moved.</summary>
    private const int ExpectedLength = 32 * 1024;

    /// <summary>What the document answers.</summary>
    /// <exception cref="InvalidOperationException">The document does not fit the schema, or a field failed.</exception>
    public async Task<SiteAnswer> ReadAsync(SiteDocument document, Dictionary<string, object?> variables)
    {
        var context = accessor.HttpContext!;
        var schema = await schemas.GetSchemaAsync();
        var known = documents.Find(schema, document);

        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = document.Text,
            Document = known,
            Variables = new Inputs(variables),
            ValidationRules = known is null ? null : [],
            RequestServices = context.RequestServices,
            User = context.User,
            UserContext = new GraphQLUserContext { User = context.User },
            CancellationToken = context.RequestAborted,
        });

        if (result.Errors is { Count: > 0 } errors)
        {
            throw new InvalidOperationException("A document of the site failed: " + string.Join(" ", errors.Select(error => error.Message)), errors[0]);
        }

        if (known is null)
        {
            documents.Keep(schema, document, result.Document!);
        }

        using var answer = new MemoryStream(ExpectedLength);
        await serializer.WriteAsync(answer, result, context.RequestAborted);

        return new(answer.GetBuffer().AsMemory(0, (int)answer.Length));
    }
}
