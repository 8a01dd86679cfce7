using Ganss.Xss;
using Grove.Content.Sanitizing;

namespace Grove.Content.Tests.Sanitizing;

/// <summary>What is told to be plain is what the sanitizer would have left as it is.</summary>
public sealed class PlainHtmlTests
{
    private static readonly string[] _pieces =
    [
        "<p>", "</p>", "<h2>", "</h2>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<strong>", "</strong>", "<em>", "</em>", "<b>", "</b>", "<br>",
        "<p class=\"x\">", "<script>", "</script>", "<a href=\"https://example.org\">", "</a>", "<P>", "<p >", "</p >", "<br/>", "<!-- -->", "<", ">", "&amp;", "&", "\u00A0", "\r", "\0", "\n", " ", "text", "Азаматтық", "😀", "\"", "/",
    ];

    [Theory]
    [InlineData("<p>A text in <strong>bold</strong> and <em>Қазақша</em>.</p>\n<h2>More</h2><ul><li>one</li><li>two<ol><li>three<br>four</li></ol></li></ul><blockquote><p>Said.</p></blockquote>")]
    [InlineData("<p></p>")]
    public void Paragraphs_headings_lists_quotations_and_emphasis_are_plain(string html)
    {
        Assert.True(PlainHtml.Is(html));
        Assert.Equal(html, Sanitizer().Sanitize(html));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData(" <p>a</p>")]
    [InlineData("<p>a")]
    [InlineData("<p>a</p></p>")]
    [InlineData("<p><p>a</p></p>")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>a > b</p>")]
    [InlineData("<p>a\u00A0b</p>")]
    [InlineData("<p onclick=\"x()\">a</p>")]
    [InlineData("<p>a<script>x()</script></p>")]
    [InlineData("<b><i></b></i>")]
    [InlineData("<ul>text</ul>")]
    [InlineData("<li>a</li>")]
    [InlineData("<p><b><b>a</b></b></p>")]
    [InlineData("<p")]
    [InlineData("<>a</>")]
    public void All_else_is_for_the_sanitizer(string html) => Assert.False(PlainHtml.Is(html));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_put_together_the_sanitizer_leaves_what_is_plain_as_it_is(int seed)
    {
        var (random, sanitizer, plain) = (new Random(seed), Sanitizer(), 0);

        for (var i = 0; i < 20_000; i++)
        {
            var html = i % 2 == 0 ? Nested(random, 0, "") : string.Concat(random.GetItems(_pieces, random.Next(1, 9)));

            if (i % 4 == 0 && html.Length > 0)
            {
                // One piece in the wrong place.
                html = html.Insert(random.Next(html.Length), random.GetItems(_pieces, 1)[0]);
            }

            if (PlainHtml.Is(html))
            {
                plain++;
                Assert.Equal(html, sanitizer.Sanitize(html));
            }
        }

        Assert.InRange(plain, 1000, 20_000);
    }

    // As plain HTML is nested, and sometimes not quite.
    private static string Nested(Random random, int depth, string within) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
    {
        var names = within switch
        {
            "" or "blockquote" => ["p", "h2", "ul", "ol", "blockquote"],
            "ul" or "ol" => ["li"],
            "li" => ["strong", "em", "ul", "text", "br"],
            _ => (string[])["strong", "em", "b", "i", "text", "br"],
        };
        var name = random.GetItems(random.Next(300) == 0 ? ["p", "li", "ul", "b", "text", "blockquote"] : names, 1)[0];

        return name switch
        {
            "text" => random.GetItems(["some text", "мәтін ", "\n", "a \"b\" 'c'"], 1)[0],
            "br" => "<br>",
            _ when depth == 3 => $"<{name}></{name}>",
            _ => $"<{name}>{Nested(random, depth + 1, name)}</{name}>",
        };
    }));

    // The product's own, without the way around it.
    private static HtmlSanitizer Sanitizer() => HtmlSanitizerService.Create();
}
