using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>Requests of a visitor, as they were recorded.</summary>
public sealed class AnonymousHttpTests(ContractHost host) : IClassFixture<ContractHost>
{
    private const string File = "http-anonymous.json";

    public static TheoryData<string> Names => RecordedFiles.Names(File);

    [RecordedTheory]
    [MemberData(nameof(Names))]
    public async Task Answers_as_recorded(string name)
    {
        var recorded = RecordedFiles.Case(File, name);

        var answer = await host.SendAsync(
            (string)recorded["method"]!,
            (string)recorded["path"]!,
            (string?)recorded["body"],
            (string?)recorded["headers"]?["Content-Type"]);

        if (Differences.Find(recorded) is { } difference)
        {
            difference.Check(answer);
            return;
        }

        Assert.Equal((int)recorded["status"]!, answer.Status);

        if ((string)recorded["response"]! is { Length: > 0 } body)
        {
            Assert.Equal(Volatile.Normalized(JsonNode.Parse(body)), Volatile.Normalized(answer.Json));
            Assert.Equal((string?)recorded["contentType"], answer.ContentType);
        }
        else
        {
            Assert.Equal("", answer.Body);
        }
    }
}
