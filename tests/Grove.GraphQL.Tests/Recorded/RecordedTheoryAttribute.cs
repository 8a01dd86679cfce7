namespace Grove.GraphQL.Tests.Recorded;

/// <summary>A theory over recorded cases; skipped, and it says so, where the recordings are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedTheoryAttribute : TheoryAttribute
{
    public RecordedTheoryAttribute()
    {
        if (!RecordedFiles.Exist)
        {
            Skip = RecordedFiles.Missing;
        }
    }
}
