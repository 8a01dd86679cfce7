using CansCms.Site.Services;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

/// <summary>What the site reads, any front end may read: its documents are answered by the API as they are.</summary>
public sealed class DocumentTests(CansSite site) : IClassFixture<CansSite>
{
    [Fact]
    public async Task Every_document_fits_the_schema_and_is_answered_without_an_error()
    {
        Assert.NotEmpty(SiteDocument.All);

        foreach (var document in SiteDocument.All)
        {
            await site.Host.AskAsync(document.Text, new { culture = "kk", path = "kk/countries/kazakhstan", first = 3, skip = 0, text = "law", terms = new[] { "statelessness" }, resources = 3, coming = true, past = true });
        }
    }

    [Fact]
    public void Every_file_of_the_folder_is_part_of_a_document()
    {
        var files = typeof(SiteDocument).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".graphql", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var reader = new StreamReader(typeof(SiteDocument).Assembly.GetManifestResourceStream(file)!);
            var text = reader.ReadToEnd();
            Assert.Contains(SiteDocument.All, document => document.Text.Contains(text, StringComparison.Ordinal));
        });
    }
}
