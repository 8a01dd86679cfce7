using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Grove.Storage.Databases;
using YesSql.Indexes;

namespace Grove.Storage.Indexing;

/// <summary>How the rows of an index class are written and read: a column for each property that can be written.</summary>
internal sealed class IndexTable
{
    private static readonly ConcurrentDictionary<Type, IndexTable> _tables = new();

    private readonly Type _type;
    private readonly PropertyInfo[] _properties;
    private readonly Dictionary<string, PropertyInfo> _byName;
    private readonly ConcurrentDictionary<Database, (string Insert, string Delete)> _sql = new();

    private IndexTable(Type type)
    {
        _type = type;
        _properties = [.. type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true } && property.Name != nameof(IIndex.Id) && property.GetIndexParameters().Length == 0)];
        _byName = _properties.ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static IndexTable Of(Type type) => _tables.GetOrAdd(type, static type => new IndexTable(type));

    public string Insert(Database database) => Sql(database).Insert;

    public string Delete(Database database) => Sql(database).Delete;

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

    private (string Insert, string Delete) Sql(Database database) => _sql.GetOrAdd(database, static (database, table) =>
    {
        var name = database.Table(table._type.Name);
        var columns = string.Concat(table._properties.Select(property => ", " + database.Dialect.Quote(property.Name)));
        var values = string.Join(", ", Enumerable.Range(0, table._properties.Length + 1).Select(SqlDialect.ParameterName));
        return ($"INSERT INTO {name} (\"DocumentId\"{columns}) VALUES ({values})", $"DELETE FROM {name} WHERE \"DocumentId\" = @p0");
    }, this);
}
