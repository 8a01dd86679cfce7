using System.Text;

namespace CansCms.Bench.Reports;

/// <summary>Prints what was measured as it comes, and keeps it.</summary>
internal sealed class Report
{
    private readonly StringBuilder _all = new();

    public void Heading(string text) => Write($"## {text}{Environment.NewLine}");

    public void Text(string text) => Write(text + Environment.NewLine);

    public void Table(Table table) => Write(table.ToString());

    public Task SaveAsync(string file) => File.WriteAllTextAsync(file, _all.ToString());

    private void Write(string text)
    {
        _all.AppendLine(text);
        Console.WriteLine(text);
    }
}
