using Grove.Localization.PortableObjects;

namespace Grove.Localization.Tests.PortableObjects;

public sealed class PoReaderTests
{
    [Fact]
    public void A_message_has_its_context_and_its_translation()
    {
        var entry = Assert.Single(Read(
            """
            msgid ""
            msgstr "Language: kk\n"

            msgctxt "Site.Text"
            msgid "News"
            msgstr "Жаңалықтар"
            """));

        Assert.Equal(("Site.Text", "News", 4), (entry.Context, entry.MessageId, entry.Line));
        Assert.Equal(["Жаңалықтар"], entry.Translations);
        Assert.Null(entry.Plural);
    }

    [Fact]
    public void A_text_may_stand_on_several_lines()
    {
        var entry = Assert.Single(Read(
            """
            msgid ""
            "One "
            "message"
            msgstr ""
            "Одно "
            "сообщение"
            """));

        Assert.Equal("One message", entry.MessageId);
        Assert.Equal(["Одно сообщение"], entry.Translations);
    }

    [Fact]
    public void Escapes_stand_for_their_characters()
        => Assert.Equal(["a\nb\tc\r\"d\" \\n"], Assert.Single(Read("""
            msgid "x"
            msgstr "a\nb\tc\r\"d\" \\n"
            """)).Translations);

    [Fact]
    public void A_message_may_have_a_form_for_each_kind_of_number()
    {
        var entry = Assert.Single(Read(
            """
            msgid "{0} day"
            msgid_plural "{0} days"
            msgstr[0] "{0} день"
            msgstr[1] "{0} дня"
            msgstr[2] "{0} дней"
            """, forms: 3));

        Assert.Equal("{0} days", entry.Plural);
        Assert.Equal(["{0} день", "{0} дня", "{0} дней"], entry.Translations);
    }

    [Fact]
    public void What_is_fuzzy_obsolete_or_empty_is_left_out_and_nothing_else()
        => Assert.Equal(["first", "last"], Read(
            """
            msgid "first"
            msgstr "1"
            #, csharp-format, fuzzy
            #| msgid "before"
            msgid "doubtful"
            msgstr "2"
            #. Said to the translator.
            #: Views/Page.cshtml:3
            msgid "untranslated"
            msgstr ""

            msgid "half"
            msgid_plural "halves"
            msgstr[0] "x"
            msgstr[1] ""

            #~ msgid "gone"
            #~ msgstr "3"
            msgid "last"
            msgstr "4"
            """).Select(entry => entry.MessageId));

    [Fact]
    public void The_same_text_may_stand_in_two_contexts()
        => Assert.Equal(2, Read(
            """
            msgctxt "A"
            msgid "Open"
            msgstr "1"
            msgctxt "B"
            msgid "Open"
            msgstr "2"
            """).Count);

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b", "xx.po, line 2: the text \"b is not closed.")]
    [InlineData("msgid \"a\"\nmsgstr \"b\\\"", "xx.po, line 2: the text \"b\\\" is not closed.")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"c\"", "xx.po, line 2: a quotation mark within the text \"b\"c\" is not escaped. Write it as \\\".")]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"", "xx.po, line 2: '\\q' in the text \"\\q\" is not an escape.")]
    [InlineData("msgid \"a\"\nmsgstr b", "xx.po, line 2: the text b does not stand in quotation marks.")]
    [InlineData("\n\"a\"", "xx.po, line 2: a text stands where a keyword is expected.")]
    [InlineData("hello", "xx.po, line 1: 'hello' is not a keyword and a text in quotation marks.")]
    [InlineData("msgx \"a\"", "xx.po, line 1: 'msgx' cannot stand here.")]
    [InlineData("domain \"a\"", "xx.po, line 1: 'domain' is not a keyword of PO files.")]
    [InlineData("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", "xx.po, line 1: 'a' has no msgstr.")]
    [InlineData("msgid \"a\"\nmsgid \"b\"", "xx.po, line 2: 'msgid' cannot stand here.")]
    [InlineData("msgctxt \"a\"", "xx.po, line 1: a message has no msgid.")]
    [InlineData("msgstr \"a\"", "xx.po, line 1: 'msgstr' cannot stand here.")]
    [InlineData("msgid \"a\"\nmsgstr[0] \"b\"", "xx.po, line 2: 'msgstr[0]' cannot stand here.")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"", "xx.po, line 3: 'msgstr' cannot stand here.")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", "xx.po, line 3: 'msgstr[1]' cannot stand here.")]
    [InlineData("msgid \"a\"\nmsgstr \"1\"\n\nmsgid \"a\"\nmsgstr \"2\"", "xx.po, line 4: 'a' is there twice. Remove one of the two.")]
    [InlineData("\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"1\"\nmsgstr[1] \"2\"", "xx.po, line 2: 'a' has 2 plural forms, which is not what the language has.")]
    public void A_mistake_is_named_with_file_and_line(string text, string expected)
        => Assert.StartsWith(expected, Assert.Throws<PoFormatException>(() => Read(text, forms: 3)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<PoEntry> Read(string text, int? forms = null)
    {
        using var reader = new StringReader(text);
        return PoReader.Read(reader, "xx.po", forms is null ? null : count => count == forms);
    }
}
