using System.Globalization;

namespace OrchardCore.Localization;

public sealed class CultureScope : IDisposable
{
    public CultureInfo Culture { get; }
    public CultureInfo UICulture { get; }
    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) => throw new NotImplementedException();
    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => throw new NotImplementedException();
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) => throw new NotImplementedException();
    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) => throw new NotImplementedException();
    public void Dispose() => throw new NotImplementedException();
}
