using Microsoft.Extensions.Localization;

namespace CansCms.Tests.Validation;

/// <summary>Answers every text as it stands in the source.</summary>
public sealed class SourceLocalizer<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(null, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
