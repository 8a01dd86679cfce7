namespace Grove.GraphQL.Tests.Recorded;

/// <summary>A fact about what was recorded; skipped, and it says so, where the recordings are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedFactAttribute : FactAttribute
{
    public RecordedFactAttribute()
    {
        if (!RecordedFiles.Exist)
        {
            Skip = RecordedFiles.Missing;
        }
    }
}
