namespace OrchardCore.Localization;

public struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    public bool Equals(CultureDictionaryRecordKey other) => throw new NotImplementedException();
    public override bool Equals(object obj) => throw new NotImplementedException();
    public override int GetHashCode() => throw new NotImplementedException();
    public override string ToString() => throw new NotImplementedException();
    public string Context { get; init; }
    public string MessageId { get; init; }
}
