using System.Globalization;
using System.Text.RegularExpressions;
using CansCms.Localization.Plurals;
using CansCms.Tests.Running;
using Grove.Localization.Plurals;
using Grove.Localization.PortableObjects;

namespace CansCms.Tests.Localization;

/// <summary>Every text that a module, the site or the admin shows is there in Kazakh and Russian.</summary>
public sealed partial class TranslationTests
{
    private static readonly PluralForms _plurals = new([new CldrPluralRules()]);

    public static TheoryData<string, string> Files()
    {
        var data = new TheoryData<string, string>();

        foreach (var project in SourceTexts.Projects.Where(project => SourceTexts.Of(project).Count > 0 || Directory.Exists(Path.Combine(project, "Localization"))))
        {
            data.Add(Path.GetRelativePath(Cans.RepositoryRoot(), project), "kk");
            data.Add(Path.GetRelativePath(Cans.RepositoryRoot(), project), "ru");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_translated_and_nothing_else(string project, string culture)
    {
        var texts = SourceTexts.Of(Path.Combine(Cans.RepositoryRoot(), project)).DistinctBy(text => (text.Context, text.MessageId)).ToDictionary(text => (text.Context, text.MessageId));
        var entries = Entries(project, culture).ToDictionary(entry => (entry.Context!, entry.MessageId));

        Assert.Equal([], texts.Where(text => !entries.ContainsKey(text.Key)).Select(text => $"{text.Value.Place} is not translated into {culture}: msgctxt \"{text.Key.Context}\" msgid \"{text.Key.MessageId}\""));
        Assert.Equal([], entries.Where(entry => !texts.ContainsKey(entry.Key)).Select(entry => $"{project}/Localization/{culture}.po:{entry.Value.Line}: no source has the text \"{entry.Key.MessageId}\" in {entry.Key.Item1}"));
        Assert.Equal([], texts.Where(text => entries[text.Key].Plural != text.Value.Plural).Select(text => $"{text.Value.Place}: the plural of \"{text.Key.MessageId}\" is another one in {culture}.po"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Translations_have_the_placeholders_of_the_text(string project, string culture)
        => Assert.Equal([], Entries(project, culture)
            .SelectMany(entry => entry.Translations.Select(translation => (entry, translation)))
            .Where(pair => !Placeholders(pair.translation).SetEquals(Placeholders(pair.entry.Plural ?? pair.entry.MessageId)))
            .Select(pair => $"{project}/Localization/{culture}.po:{pair.entry.Line}: \"{pair.translation}\" has other placeholders than \"{pair.entry.MessageId}\""));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_header_tells_other_programs_how_many_plural_forms_there_are(string project, string culture)
    {
        var file = Path.Combine(Cans.RepositoryRoot(), project, "Localization", culture + ".po");

        if (File.Exists(file))
        {
            Assert.Contains($"\"Plural-Forms: nplurals={_plurals.Count(CultureInfo.GetCultureInfo(culture))};", File.ReadAllText(file));
            Assert.Contains($"\"Language: {culture}\\n\"", File.ReadAllText(file));
        }
    }

    [Fact]
    public void The_scan_sees_the_texts_of_classes_and_of_views()
    {
        var texts = SourceTexts.Projects.SelectMany(SourceTexts.Of).ToArray();

        Assert.Contains(texts, text => text is { Context: "CansCms.Articles.Handlers.QuoteHandler" });
        Assert.Contains(texts, text => text is { Context: "CansCms.Site.SiteText", MessageId: "{0} minute to read", Plural: "{0} minutes to read" });
        Assert.Contains(texts, text => text is { Context: "Grove.Content.Fields.Rules.FieldRules", MessageId: "A value is required for {0}." });
        Assert.Contains(texts, text => text is { Context: "Grove.Admin.AdminText", MessageId: "Delete “{0}”?" });
    }

    private static IReadOnlyList<PoEntry> Entries(string project, string culture)
    {
        var name = $"{project}/Localization/{culture}.po";
        var file = Path.Combine(Cans.RepositoryRoot(), name);

        if (!File.Exists(file))
        {
            return [];
        }

        using var reader = File.OpenText(file);
        return PoReader.Read(reader, name, forms => forms == _plurals.Count(CultureInfo.GetCultureInfo(culture)));
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}
