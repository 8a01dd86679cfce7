using GraphQL.DataLoader;

namespace Grove.GraphQL.Loading;

/// <summary>Collects what the fields of a level ask for, and reads it together when the first of them is awaited.</summary>
internal sealed class Batch<TValue>(Func<IReadOnlyCollection<string>, Task<Func<string, TValue>>> read)
{
    private Group _open = new();

    /// <summary>Asks for keys; the answer is made of what is found once it is read.</summary>
    public IDataLoaderResult Load(IReadOnlyCollection<string> keys, Func<Func<string, TValue>, object?> answer)
    {
        var group = _open;
        group.Keys.UnionWith(keys);
        return new Pending(() => AnswerAsync(group, answer));
    }

    private async Task<object?> AnswerAsync(Group group, Func<Func<string, TValue>, object?> answer)
    {
        if (_open == group)
        {
            _open = new Group();
        }

        return answer(await (group.Read ??= read(group.Keys)));
    }

    private sealed class Group
    {
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public Task<Func<string, TValue>>? Read { get; set; }
    }

    private sealed class Pending(Func<Task<object?>> answer) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => answer();
    }
}
