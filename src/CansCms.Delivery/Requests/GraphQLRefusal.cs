using System.Text.Json;
using CansCms.Delivery.Caching;
using Microsoft.AspNetCore.Http;

namespace CansCms.Delivery.Requests;

/// <summary>An error that is answered in the place of data.</summary>
internal sealed record GraphQLRefusal(int Status, string Code, string Message)
{
    public async Task WriteAsync(HttpContext context)
    {
        AnswerWriter.MarkNotKept(context, isPrivate: true);
        context.Response.StatusCode = Status;
        context.Response.ContentType = GraphQLCall.AsksForResponseType(context.Request) ? GraphQLCall.ResponseType + "; charset=utf-8" : "application/json";

        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            errors = new[] { new { message = Message, extensions = new { code = Code } } },
        }, JsonSerializerOptions.Web);

        context.Response.ContentLength = body.Length;

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
