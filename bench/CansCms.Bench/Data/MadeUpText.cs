using System.Text;

namespace CansCms.Bench.Data;

/// <summary>Sentences of random words. The same random numbers give the same text.</summary>
internal sealed class MadeUpText(Vocabulary vocabulary, Random random)
{
    public string Sentence(int least, int most)
    {
        var text = new StringBuilder();

        for (var words = random.Next(least, most + 1); words > 0; words--)
        {
            text.Append(text.Length > 0 ? " " : "").Append(vocabulary.Words[random.Next(vocabulary.Words.Length)]);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    public string Paragraph(int sentences)
        => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(8, 16) + "."));

    public string Html(int paragraphs)
        => string.Concat(Enumerable.Range(0, paragraphs).Select(_ => $"<p>{Paragraph(3)}</p>"));

    public string Speaker() => vocabulary.Speakers[random.Next(vocabulary.Speakers.Length)];
}
