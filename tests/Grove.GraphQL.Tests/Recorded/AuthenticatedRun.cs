using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>Plays the recorded requests of the two clients once, in their order, and keeps the answers.</summary>
public sealed class AuthenticatedRun : IAsyncLifetime
{
    public const string File = "http-authenticated.json";

    private readonly ContractHost _host = new();
    private readonly Dictionary<string, string> _tokens = [];

    /// <summary>The ids that this run made, and the ones that they stand for in the recording.</summary>
    public Dictionary<string, string> RecordedIds { get; } = [];

    public Dictionary<string, Answer> Answers { get; } = [];

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();

        foreach (var recorded in RecordedFiles.Cases(File))
        {
            var name = (string)recorded["name"]!;
            var answer = Answers[name] = await SendAsync(recorded);

            if (recorded["response"] is JsonObject)
            {
                Match(recorded["response"], answer.Status == (int)recorded["status"]! ? answer.Json : null);
            }
        }
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    private async Task<Answer> SendAsync(JsonObject recorded)
    {
        var path = (string)recorded["path"]!;

        if (path == "/connect/token")
        {
            return await _host.SendAsync("POST", path, (string)recorded["body"]!, "application/x-www-form-urlencoded");
        }

        var body = recorded["body"] switch
        {
            null => null,
            JsonValue text when text.GetValueKind() == System.Text.Json.JsonValueKind.String => (string?)text,
            var json => json.ToJsonString(),
        };

        return await _host.SendAsync((string)recorded["method"]!, Ours(path)!, Ours(body), "application/json", await TokenAsync((string)recorded["client"]!));
    }

    private async Task<string?> TokenAsync(string client)
    {
        if (!_tokens.TryGetValue(client, out var token))
        {
            var answer = await _host.SendAsync(
                "POST",
                "/connect/token",
                $"grant_type=client_credentials&client_id={client}-client&client_secret={client}-secret",
                "application/x-www-form-urlencoded");

            _tokens[client] = token = answer.Status == 200 ? (string?)answer.Json?["access_token"] ?? "" : "";
        }

        return token.Length > 0 ? token : null;
    }

    private string? Ours(string? text)
    {
        foreach (var (ours, theirs) in RecordedIds)
        {
            text = text?.Replace(theirs, ours, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Notes the ids that the server made: those that stand where others are recorded.</summary>
    private void Match(JsonNode? theirs, JsonNode? ours)
    {
        if (theirs is not JsonObject recorded || ours is not JsonObject answered)
        {
            return;
        }

        foreach (var (name, value) in recorded)
        {
            if (name is "ContentItemId" or "LocalizationSet"
                && value is JsonValue && answered[name] is JsonValue
                && (string?)value is { } id && (string?)answered[name] is { } made && id != made)
            {
                RecordedIds[made] = id;
            }

            Match(value, answered[name]);
        }
    }
}
