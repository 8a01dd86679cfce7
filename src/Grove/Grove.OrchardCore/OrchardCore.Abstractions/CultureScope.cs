using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Makes a culture current until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previousCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _previousUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings)
    {
        Culture = CultureInfo.CurrentCulture = new CultureInfo(culture.Name, !ignoreSystemSettings);
        UICulture = CultureInfo.CurrentUICulture = new CultureInfo(uiCulture.Name, !ignoreSystemSettings);
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false)
        => Create(CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(uiCulture), ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
        => new(culture, uiCulture, ignoreSystemSettings);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _previousCulture;
        CultureInfo.CurrentUICulture = _previousUICulture;
    }
}
