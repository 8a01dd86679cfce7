namespace Grove.GraphQL.Tests.Recorded;

/// <summary>Requests of the recipe's two clients, as they were recorded.</summary>
public sealed class AuthenticatedTests(AuthenticatedRun run) : IClassFixture<AuthenticatedRun>
{
    public static TheoryData<string> Names => RecordedFiles.Names(AuthenticatedRun.File);

    [RecordedTheory]
    [MemberData(nameof(Names))]
    public void Answers_as_recorded(string name)
    {
        var recorded = RecordedFiles.Case(AuthenticatedRun.File, name);
        var answer = run.Answers[name];

        if (Differences.Find(recorded) is { } difference)
        {
            difference.Check(answer);
            return;
        }

        Assert.Equal((int)recorded["status"]!, answer.Status);

        if (recorded["response"] is { } response && response.ToString() is { Length: > 0 })
        {
            Assert.Equal(Volatile.Normalized(response), Volatile.Normalized(answer.Json, run.RecordedIds));
        }
        else
        {
            Assert.Equal("", answer.Body);
        }
    }
}
