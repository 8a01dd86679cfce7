namespace Microsoft.AspNetCore.Mvc.Localization;

public static class ViewLocalizerExtensions
{
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string singular, string plural, params object[] arguments) => throw new NotImplementedException();
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string[] pluralForms, params object[] arguments) => throw new NotImplementedException();
}
