using System.Collections;

namespace OrchardCore.Localization;

public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }
    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; }
    public IEnumerator<CultureDictionaryRecord> GetEnumerator() => throw new NotImplementedException();
    public PluralizationRuleDelegate PluralRule { get; }
    public string CultureName { get; }
    public string this[CultureDictionaryRecordKey key, int? count] { get => throw new NotImplementedException(); }
    public string this[CultureDictionaryRecordKey key] { get => throw new NotImplementedException(); }
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records) => throw new NotImplementedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
