namespace OrchardCore.Localization;

public class CultureDictionaryRecord
{
    public CultureDictionaryRecord(string messageId, params string[] translations) => throw new NotImplementedException();
    public CultureDictionaryRecord(string messageId, string context, string[] translations) => throw new NotImplementedException();
    public CultureDictionaryRecordKey Key { get; }
    public static CultureDictionaryRecordKey GetKey(string messageId, string context) => throw new NotImplementedException();
    public string[] Translations { get; }
}
