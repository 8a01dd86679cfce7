using System.Text;

namespace OrchardCore.ContentManagement;

public class VersionOptions : IEquatable<VersionOptions>
{
    protected VersionOptions(VersionOptions original) => throw new NotImplementedException();
    protected virtual Type EqualityContract { get; }
    protected virtual bool PrintMembers(StringBuilder builder) => throw new NotImplementedException();
    public VersionOptions() { }
    public bool IsDraft { get; }
    public bool IsDraftRequired { get; }
    public bool IsLatest { get; }
    public bool IsPublished { get; }
    public override bool Equals(object obj) => throw new NotImplementedException();
    public override int GetHashCode() => throw new NotImplementedException();
    public override string ToString() => throw new NotImplementedException();
    public static readonly VersionOptions Draft = default;
    public static readonly VersionOptions DraftRequired = default;
    public static readonly VersionOptions Latest = default;
    public static readonly VersionOptions Published = default;
    public virtual bool Equals(VersionOptions other) => throw new NotImplementedException();
}
