using System.Runtime.CompilerServices;
using Grove.Storage.Databases;
using Grove.Storage.Querying;

namespace Grove.Storage.Sessions;

/// <summary>The SQL of documents themselves.</summary>
internal static class DocumentStatements
{
    private static readonly ConditionalWeakTable<Database, InsertStatement> _inserts = [];

    public static SqlText Get<T>(Database database, long[] ids)
    {
        var sql = new SqlText(database).Append($"SELECT \"Id\", \"Content\", \"Version\" FROM {database.Table("Document")} WHERE \"Type\" = ")
            .Parameter(DocumentJson.TypeName(typeof(T))).Append(" AND ");
        return sql.Append(database.Dialect.IsIn("\"Id\"", sql.PlaceList(ids.Cast<object>())));
    }

    /// <summary>The versions of all documents of some classes, the first of each class first.</summary>
    public static SqlText Versions(Database database, IEnumerable<Type> types)
    {
        var sql = new SqlText(database).Append($"SELECT \"Type\", \"Id\", \"Version\" FROM {database.Table("Document")} WHERE ");
        return sql.Append(database.Dialect.IsIn("\"Type\"", sql.PlaceList(types.Select(DocumentJson.TypeName).Order(StringComparer.Ordinal)))).Append(" ORDER BY \"Id\"");
    }

    public static string AnyOfType(Database database) => $"SELECT \"Id\" FROM {database.Table("Document")} WHERE \"Type\" = @p0 LIMIT 1";

    public static InsertStatement Insert(Database database)
        => _inserts.GetValue(database, static database => InsertStatement.Create(
            database, "Document", ["Id", "Type", "Content", "Version"], [typeof(long), typeof(string), typeof(string), typeof(long)]));

    public static string Update(Database database)
        => $"UPDATE {database.Table("Document")} SET \"Content\" = @p0, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p1";

    public static string UpdateChecked(Database database) => Update(database) + " AND \"Version\" = @p2";

    public static string Delete(Database database) => $"DELETE FROM {database.Table("Document")} WHERE \"Id\" = @p0";
}
