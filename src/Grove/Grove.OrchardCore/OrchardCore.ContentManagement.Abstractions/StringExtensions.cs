using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement.Utilities;

public static class StringExtensions
{
    public static LocalizedString OrDefault(this string text, LocalizedString defaultValue) => throw new NotImplementedException();
    public static bool All(this string source, params char[] chars) => throw new NotImplementedException();
    public static bool Any(this string source, params char[] chars) => throw new NotImplementedException();
    public static bool IsReservedContentName(this string name) => throw new NotImplementedException();
    public static bool IsValidUrlSegment(this string segment) => throw new NotImplementedException();
    public static string CamelFriendly(this string camel) => throw new NotImplementedException();
    public static string Ellipsize(this string text, int characterCount) => throw new NotImplementedException();
    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false) => throw new NotImplementedException();
    public static string GetSafeHTMLInputName(this string input) => throw new NotImplementedException();
    public static string RemoveDiacritics(this string name) => throw new NotImplementedException();
    public static string RemoveTags(this string html, bool htmlDecode = false) => throw new NotImplementedException();
    public static string ReplaceAll(this string original, IDictionary<string, string> replacements) => throw new NotImplementedException();
    public static string ReplaceLastOccurrence(this string source, string searchedValue, string replacedValue) => throw new NotImplementedException();
    public static string ReplaceNewLinesWith(this string text, string replacement) => throw new NotImplementedException();
    public static string Strip(this string source, Func<char, bool> predicate) => throw new NotImplementedException();
    public static string Strip(this string source, params char[] stripped) => throw new NotImplementedException();
    public static string ToSafeName(this string name) => throw new NotImplementedException();
    public static string Translate(this string subject, char[] from, char[] to) => throw new NotImplementedException();
    public static string TrimEndString(this string value, string suffix) => throw new NotImplementedException();
}
