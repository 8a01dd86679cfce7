using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>Queries of a visitor, as they were recorded.</summary>
public sealed class AnonymousGraphQLTests(ContractHost host) : IClassFixture<ContractHost>
{
    private const string File = "graphql-anonymous.json";

    public static TheoryData<string> Names => RecordedFiles.Names(File);

    [RecordedTheory]
    [MemberData(nameof(Names))]
    public async Task Answers_as_recorded(string name)
    {
        var recorded = RecordedFiles.Case(File, name);

        await CheckAsync(recorded);

        // A document that comes again is answered by its plan.
        await CheckAsync(recorded);
    }

    private async Task CheckAsync(JsonObject recorded)
    {
        var answer = await host.AskAsync((string)recorded["request"]!["query"]!, recorded["request"]!["variables"]);

        if (Differences.Find(recorded) is { } difference)
        {
            difference.Check(answer);
            return;
        }

        Assert.Equal(Volatile.Normalized(recorded["response"]), Volatile.Normalized(answer.Json));
        Assert.Equal((int)recorded["status"]!, answer.Status);
        Assert.Equal((string?)recorded["contentType"], answer.ContentType);
    }
}
