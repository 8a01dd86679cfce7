namespace Grove.GraphQL.Http;

/// <summary>A request is not one that GraphQL over HTTP knows.</summary>
internal sealed class CallException(int status, string message, Exception cause) : Exception(message, cause)
{
    public int Status => status;
}
