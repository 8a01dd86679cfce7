using GraphQL.DataLoader;

namespace Grove.GraphQL.Loading;

/// <summary>Collects what the fields of a level ask for, and reads it together when the first of them is awaited. What another level has read is not read again.</summary>
internal sealed class Batch<TValue>(Func<IReadOnlyCollection<string>, Task<Func<string, TValue>>> read)
{
    private readonly Dictionary<string, TValue> _found = new(StringComparer.Ordinal);
    private Group _open = new();

    /// <summary>Asks for keys; the answer is made of what is found once it is read.</summary>
    public IDataLoaderResult Load(IReadOnlyCollection<string> keys, Func<Func<string, TValue>, object?> answer)
    {
        var group = _open;
        group.Keys.UnionWith(keys.Where(key => !_found.ContainsKey(key)));
        return new Pending(() => AnswerAsync(group, answer));
    }

    private async Task<object?> AnswerAsync(Group group, Func<Func<string, TValue>, object?> answer)
    {
        if (_open == group)
        {
            _open = new Group();
        }

        await (group.Read ??= ReadAsync(group.Keys));
        return answer(key => _found[key]);
    }

    private async Task ReadAsync(HashSet<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var find = await read(keys);

        foreach (var key in keys)
        {
            _found[key] = find(key);
        }
    }

    private sealed class Group
    {
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public Task? Read { get; set; }
    }

    private sealed class Pending(Func<Task<object?>> answer) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => answer();
    }
}
