namespace Microsoft.Extensions.Localization;

/// <summary>Texts that depend on a number.</summary>
public static class StringLocalizerExtensions
{
    /// <summary>The text for the number, by the plural rules of the current culture. <c>{0}</c> is the number, <c>{1}</c> the first argument.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <summary>The text for the number; the forms are those of the language that the code is written in.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => localizer[pluralForms[0], new PluralizationArgument(count, pluralForms, [count, .. arguments])];
}
