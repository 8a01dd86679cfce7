using Grove.Testing;

namespace CansCms.Tests.Running;

/// <summary>One running site for tests that only read it.</summary>
public sealed class CansSite : IAsyncLifetime
{
    public CmsHost Host { get; private set; } = null!;

    public HttpClient Client => Host.Client;

    public async Task InitializeAsync() => Host = await Cans.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
