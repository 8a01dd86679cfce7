using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Hosting.Web;

/// <summary>
/// The body of an answer whose first byte waits until what the request changed is committed. If that fails, nothing of the answer is sent,
/// and the failure is answered instead; the server's own event comes too late for that.
/// </summary>
internal sealed class CommittedBody : IHttpResponseBodyFeature
{
    private readonly IHttpResponseBodyFeature _inner;
    private readonly ShellScope _scope;
    private PipeWriter? _writer;

    public CommittedBody(IHttpResponseBodyFeature inner, ShellScope scope)
    {
        _inner = inner;
        _scope = scope;
        Stream = new CommittedStream(inner.Stream, scope);
    }

    public Stream Stream { get; }

    public PipeWriter Writer => _writer ??= PipeWriter.Create(Stream, new StreamPipeWriterOptions(leaveOpen: true));

    public void DisableBuffering() => _inner.DisableBuffering();

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await _scope.CompleteAsync();
        await _inner.StartAsync(cancellationToken);
    }

    public async Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default)
    {
        await FinishAsync();
        await _inner.SendFileAsync(path, offset, count, cancellationToken);
    }

    public async Task CompleteAsync()
    {
        await FinishAsync();
        await _inner.CompleteAsync();
    }

    /// <summary>Commits, and sends what was written but not sent.</summary>
    public async Task FinishAsync()
    {
        await _scope.CompleteAsync();
        await (_writer?.FlushAsync().AsTask() ?? Task.CompletedTask);
    }
}
