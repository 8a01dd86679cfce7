using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Grove.Hosting.Caching;

/// <summary>Tells caches that what they hold has changed.</summary>
internal sealed class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _tokens = new();

    public IChangeToken GetToken(string key)
        => new CancellationChangeToken(_tokens.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
        => _tokens.TryRemove(key, out var token) ? token.CancelAsync() : Task.CompletedTask;
}
