using System.Text.RegularExpressions;

namespace CansCms.Tests.Model;

/// <summary>The lines of the page that the content model was made for, which is kept beside the repository.</summary>
internal static partial class SeedPage
{
    public static string? FindFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "seed-page.txt");

            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    public static IEnumerable<string> Lines(string file) => File.ReadLines(file).Select(Normal).Where(line => line.Length > 0);

    /// <summary>Without bullets, and with one kind of blank, dash and quotation mark: the page mixes them.</summary>
    public static string Normal(string line)
        => Blanks().Replace(line.Replace('•', ' '), " ")
            .Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace('’', '\'').Trim();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();
}
