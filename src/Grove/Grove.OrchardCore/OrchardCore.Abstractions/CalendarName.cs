namespace OrchardCore.Localization;

public enum CalendarName
{
    Hebrew = 0,
    Hijri = 1,
    Gregorian = 2,
    Julian = 3,
    Persian = 4,
    UmAlQura = 5,
    Unknown = 6,
}
