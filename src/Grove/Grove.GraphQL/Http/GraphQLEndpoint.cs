using System.Buffers;
using System.Runtime.ExceptionServices;
using Grove.Storage;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Grove.GraphQL.Limits;
using Grove.GraphQL.Plans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Http;

/// <summary>Answers GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/).</summary>
internal sealed partial class GraphQLEndpoint(
    CallReader reader,
    ISchemaFactory schemas,
    IDocumentExecuter executer,
    IGraphQLTextSerializer serializer,
    IAuthorizationService authorization,
    KnownDocuments documents,
    IEnumerable<IValidationRule> rules,
    IOptions<GraphQLSettings> options,
    ILogger<GraphQLEndpoint> logger)
{
    private const string ResponseType = "application/graphql-response+json";

    private static ReadOnlySpan<byte> Opening => "{\"data\":"u8;

    private static ReadOnlySpan<byte> Closing => "}"u8;

    public async Task AnswerAsync(HttpContext context)
    {
        await ClientToken.AuthenticateAsync(context);

        if (!await authorization.AuthorizeAsync(context.User, GraphQLPermissions.ExecuteGraphQL))
        {
            context.Response.StatusCode = context.User.Identity is { IsAuthenticated: true } ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            var call = await reader.ReadAsync(context.Request);
            await (call switch
            {
                { NamedQuery: { Length: > 0 } name } => RefuseAsync(context, StatusCodes.Status400BadRequest, new ExecutionError($"There is no named query '{name}'.") { Code = "NAMED_QUERY_UNKNOWN" }),
                { Query: null or "" } => RefuseAsync(context, StatusCodes.Status400BadRequest, new ExecutionError("An error occurred while processing the GraphQL query", new InvalidOperationException("There is no query."))),
                _ => ExecuteAsync(context, call),
            });
        }
        catch (CallException exception)
        {
            await RefuseAsync(context, exception.Status, new ExecutionError(exception.Message, exception.InnerException!));
        }
    }

    private async Task ExecuteAsync(HttpContext context, GraphQLCall call)
    {
        var schema = await schemas.GetSchemaAsync();
        var known = documents.Find(schema, call.Query!);
        var (document, exceeded) = known is null ? new DocumentLimits(options.Value).Read(call.Query!) : (known, null);

        if (exceeded is not null)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, new ExecutionError(exceeded) { Code = "LIMIT_EXCEEDED" });
            return;
        }

        if (!HttpMethods.IsPost(context.Request.Method) && document is not null && Operation(document, call.OperationName) is { Operation: not OperationType.Query })
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, new ExecutionError("Only queries may be sent with GET.") { Code = "METHOD_NOT_ALLOWED" });
            return;
        }

        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = call.Query,
            Document = document,
            OperationName = call.OperationName,
            Variables = call.Variables,
            RequestServices = context.RequestServices,
            User = context.User,
            UserContext = options.Value.BuildUserContext?.Invoke(context) ?? new GraphQLUserContext { User = context.User },
            ValidationRules = known is null ? [.. DocumentValidator.CoreRules, .. rules] : rules,
            UnhandledExceptionDelegate = Report,
            CancellationToken = context.RequestAborted,
        });

        if (known is null && result is { Executed: true, Document: { } validated })
        {
            documents.Keep(schema, call.Query!, validated);
        }

        await WriteAsync(context, result.Executed ? StatusCodes.Status200OK : Status(result), result);
    }

    private static int Status(ExecutionResult result)
        => result.Errors?.OfType<ValidationError>().Any(error => error.Number == MutationRule.Unauthorized) is true ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest;

    private static GraphQLOperationDefinition? Operation(GraphQLDocument document, string? name)
        => document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(operation => string.IsNullOrEmpty(name) || operation.Name?.StringValue == name);

    private Task RefuseAsync(HttpContext context, int status, ExecutionError error)
        => WriteAsync(context, status, new ExecutionResult { Errors = [error] });

    private async Task WriteAsync(HttpContext context, int status, ExecutionResult result)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = context.Request.Headers.Accept.ToString().Contains(ResponseType, StringComparison.OrdinalIgnoreCase) ? ResponseType + "; charset=utf-8" : "application/json";

        if (result is { Data: WrittenData data, Errors: null, Extensions: null })
        {
            await WriteAsync(context.Response, data);
        }
        else
        {
            await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
        }
    }

    private static async Task WriteAsync(HttpResponse response, WrittenData data)
    {
        using (data)
        {
            response.ContentLength = Opening.Length + data.Json.Length + Closing.Length;
            response.BodyWriter.Write(Opening);
            response.BodyWriter.Write(data.Json.Span);
            response.BodyWriter.Write(Closing);
            await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
        }
    }

    private Task Report(UnhandledExceptionContext context)
    {
        if (StorageFailure.IsUnavailable(context.OriginalException))
        {
            // No field can be answered: the request as a whole is to be tried again.
            ExceptionDispatchInfo.Throw(context.OriginalException);
        }

        Failed(context.FieldContext?.Path is { } path ? string.Join('.', path) : "", context.OriginalException);
        context.ErrorMessage = options.Value.ExposeExceptions ? context.OriginalException.Message : "The field could not be answered.";
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL field could not be answered: {Path}")]
    private partial void Failed(string path, Exception exception);
}
