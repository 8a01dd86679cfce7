using System.Text;

namespace CansCms.Bench.Reports;

/// <summary>A table in Markdown, with columns as wide as what is in them.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(string[] row)
    {
        if (row.Length != columns.Length)
        {
            throw new ArgumentException($"The table has {columns.Length} columns, the row {row.Length}.", nameof(row));
        }

        _rows.Add(row);
    }

    public override string ToString()
    {
        var widths = columns.Select((column, index) => _rows.Select(row => row[index].Length).Append(column.Length).Max()).ToArray();
        var text = new StringBuilder().AppendLine($"**{title}**").AppendLine().AppendLine(Line(columns, widths));

        // Numbers are read from the right.
        text.AppendLine(string.Join('|', [.. widths.Select((width, index) => index == 0 ? $"|{new string('-', width + 2)}" : $"{new string('-', width + 1)}:")]) + "|");
        _rows.ForEach(row => text.AppendLine(Line(row, widths)));
        return text.ToString();
    }

    private static string Line(string[] cells, int[] widths)
        => $"| {string.Join(" | ", cells.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index])))} |";
}
