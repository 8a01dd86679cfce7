using System.Globalization;

namespace Grove.Storage.Databases;

/// <summary>Where databases differ in what they are told.</summary>
public abstract class SqlDialect
{
    /// <summary>Defines the key of a table that counts up by itself.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>Whether many statements go to the server in one trip.</summary>
    public abstract bool Batches { get; }

    public static string ParameterName(int index) => "@p" + index.ToString(CultureInfo.InvariantCulture);

    public string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The type of a column.</summary>
    /// <param name="type">The type of the property.</param>
    /// <param name="length">How many characters; null for no limit.</param>
    public abstract string ColumnType(Type type, int? length);

    /// <summary>A value as the database stores it.</summary>
    public abstract object? ToDatabase(object? value);

    /// <summary>Folds the letter case of a text in every script.</summary>
    public abstract string Fold(string expression);

    /// <summary>Tests whether <paramref name="text"/> contains, starts with or ends with another, both folded.</summary>
    public abstract string Matches(string text, string pattern, Querying.TextMatchKind kind);
}
