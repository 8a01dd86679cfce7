using System.Globalization;

namespace Grove.Storage.Databases;

/// <summary>Where databases differ in what they are told.</summary>
public abstract class SqlDialect
{
    /// <summary>Defines the key of a table that counts up by itself.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>Whether many statements go to the server in one trip, and <see cref="Insert"/> takes many rows.</summary>
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

    /// <summary>Tests whether the text of <paramref name="column"/>, whatever its letter case, contains, starts with or ends with another, which is folded.</summary>
    public abstract string Matches(string column, string pattern, Querying.TextMatchKind kind);

    /// <summary>Tests whether a column has one of the values of a list, which is one parameter: the statement is the same for every length.</summary>
    /// <param name="column">The column.</param>
    /// <param name="list">The parameter, with the value that <see cref="List"/> makes.</param>
    public abstract string IsIn(string column, string list);

    /// <summary>Joins a table to those before it, which are read first if the database lets one say so.</summary>
    public virtual string JoinInOrder => "JOIN";

    /// <summary>The alias of a table in conditions that its rows are not to be searched by.</summary>
    public virtual string NotSearched(string alias) => alias;

    /// <summary>Values, each as <see cref="ToDatabase"/> makes it, as one parameter.</summary>
    public abstract object List(IReadOnlyList<object> values);

    /// <summary>Inserts a row, a parameter for each column; or rows, an array for each column.</summary>
    public abstract string Insert(string table, IReadOnlyList<string> columns);

    /// <summary>Orders by an expression. What has no value comes first, and last where the order is descending, as in Orchard Core's default database.</summary>
    public virtual string Order(string expression, bool descending) => descending ? $"{expression} DESC" : expression;

    /// <summary>A column of an SQL index that serves both directions of <see cref="Order"/>.</summary>
    public virtual string IndexColumn(string column) => Quote(column);

    protected string ColumnList(IReadOnlyList<string> columns) => string.Join(", ", columns.Select(Quote));

    protected static string ParameterList(int count) => string.Join(", ", Enumerable.Range(0, count).Select(ParameterName));
}
