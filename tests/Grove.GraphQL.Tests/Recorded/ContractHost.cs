using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Grove.Testing;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>A host that is set up with the recorded recipe.</summary>
public sealed class ContractHost : IAsyncLifetime
{
    private CmsHost? _host;

    public CmsHost Host => _host ?? throw new InvalidOperationException(RecordedFiles.Missing);

    public async Task InitializeAsync()
    {
        if (RecordedFiles.Exist)
        {
            _host = await CmsHost.StartAsync(File.ReadAllText(RecordedFiles.Recipe));
        }
    }

    public async Task DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    public async Task<Answer> AskAsync(string query, JsonNode? variables = null)
        => await SendAsync("POST", "/api/graphql", new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() }.ToJsonString(), "application/json");

    public async Task<Answer> SendAsync(string method, string path, string? body, string? contentType, string? token = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await Host.Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }
}
