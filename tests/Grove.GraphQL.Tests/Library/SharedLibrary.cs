namespace Grove.GraphQL.Tests.Library;

/// <summary>A library of 50 books that tests ask and do not change.</summary>
public sealed class SharedLibrary : IAsyncLifetime
{
    internal LibraryHost Library { get; private set; } = null!;

    public async Task InitializeAsync() => Library = await LibraryHost.StartAsync(50);

    public async Task DisposeAsync() => await Library.DisposeAsync();
}
