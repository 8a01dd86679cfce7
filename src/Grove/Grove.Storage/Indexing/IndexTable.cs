using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using YesSql.Indexes;

namespace Grove.Storage.Indexing;

/// <summary>How the rows of an index class are written and read: a column for each property that can be written.</summary>
internal sealed class IndexTable
{
    private const string DocumentId = "DocumentId";

    private static readonly ConcurrentDictionary<Type, IndexTable> _tables = new();

    private static readonly Func<object, object> _copy = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private readonly Type _type;
    private readonly PropertyInfo[] _properties;
    private readonly Dictionary<string, PropertyInfo> _byName;
    private readonly ConditionalWeakTable<Database, Statements> _statements = [];

    private IndexTable(Type type)
    {
        _type = type;
        _properties = [.. type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)];
        _byName = _properties.ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        // Both are the table's own columns, though some classes show them.
        _properties = [.. _properties.Where(property => property.Name is not (nameof(IIndex.Id) or DocumentId))];
    }

    public static IndexTable Of(Type type) => _tables.GetOrAdd(type, static type => new IndexTable(type));

    public InsertStatement Insert(Database database) => StatementsFor(database).Insert;

    public string Delete(Database database) => StatementsFor(database).Delete;

    public object?[] Values(Database database, IIndex row, long documentId)
    {
        var values = new object?[_properties.Length + 1];
        values[0] = documentId;

        for (var i = 0; i < _properties.Length; i++)
        {
            values[i + 1] = database.Dialect.ToDatabase(_properties[i].GetValue(row));
        }

        return values;
    }

    /// <summary>A row of its own for a reader: columns are plain values.</summary>
    public static T Copy<T>(T row) where T : class, IIndex => (T)_copy(row);

    /// <summary>How many characters of text a row has.</summary>
    public int Characters(IIndex row) => _properties.Sum(property => property.GetValue(row) is string text ? text.Length : 0);

    public IIndex Read(DbDataReader reader)
    {
        var row = (IIndex)Activator.CreateInstance(_type)!;

        for (var i = 0; i < reader.FieldCount; i++)
        {
            var name = reader.GetName(i);

            if (name == nameof(IIndex.Id))
            {
                row.Id = reader.GetInt64(i);
            }
            else if (_byName.TryGetValue(name, out var property) && !reader.IsDBNull(i))
            {
                property.SetValue(row, FromDatabase(reader.GetValue(i), Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
            }
        }

        return row;
    }

    private static object FromDatabase(object value, Type type) => (value, type) switch
    {
        _ when type.IsInstanceOfType(value) => value,
        (string text, _) when type == typeof(DateTime) => SortableTime.ReadTime(text),
        (string text, _) when type == typeof(TimeSpan) => SortableTime.ReadSpan(text),
        _ when type.IsEnum => Enum.ToObject(type, value),
        _ => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
    };

    private Statements StatementsFor(Database database) => _statements.GetValue(database, database => new Statements(
        InsertStatement.Create(database, _type.Name, [DocumentId, .. _properties.Select(property => property.Name)], [typeof(long), .. _properties.Select(property => property.PropertyType)]),
        $"DELETE FROM {database.Table(_type.Name)} WHERE \"DocumentId\" = @p0"));

    private sealed record Statements(InsertStatement Insert, string Delete);
}
