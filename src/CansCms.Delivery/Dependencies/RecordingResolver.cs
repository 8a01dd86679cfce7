using System.Collections;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;

namespace CansCms.Delivery.Dependencies;

/// <summary>Resolves a field as before and notes what it read, where somebody records.</summary>
internal sealed class RecordingResolver(IFieldResolver inner, FieldRule rule, bool isRoot) : IFieldResolver
{
    // Versions that are not published are nobody's but those who may see them.
    private const string StatusArgument = "status";
    private const string Published = "Published";

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
        => AnswerRecording.Current is { } recording ? RecordAsync(recording, context) : inner.ResolveAsync(context);

    private async ValueTask<object?> RecordAsync(AnswerRecording recording, IResolveFieldContext context)
    {
        if (isRoot)
        {
            recording.HasRoots = true;
            Reads.Listen(context, recording);
        }

        if (context.Arguments?.TryGetValue(StatusArgument, out var status) is true && status.Value is { } asked
            && !string.Equals(asked.ToString(), Published, StringComparison.OrdinalIgnoreCase))
        {
            recording.Refuse("status");
        }

        var answer = await inner.ResolveAsync(context);
        return answer is IDataLoaderResult pending ? new Pending(pending, this, recording, context) : Record(recording, context, answer);
    }

    private object? Record(AnswerRecording recording, IResolveFieldContext context, object? answer)
    {
        // Read once, since what is read here must be what is answered.
        var read = answer is IEnumerable<object?> many and not (ICollection or JsonNode) ? many.ToArray() : answer;
        rule(recording, context, read);
        return read;
    }

    private sealed class Pending(IDataLoaderResult pending, RecordingResolver resolver, AnswerRecording recording, IResolveFieldContext context) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var answer = await pending.GetResultAsync(cancellationToken);
            return answer is IDataLoaderResult more ? await new Pending(more, resolver, recording, context).GetResultAsync(cancellationToken) : resolver.Record(recording, context, answer);
        }
    }
}
