using Grove.Storage.Databases;
using Grove.Storage.Querying;

namespace Grove.Storage.Sessions;

/// <summary>The SQL of documents themselves.</summary>
internal static class DocumentStatements
{
    public static SqlText Get<T>(Database database, long[] ids)
    {
        var sql = new SqlText(database).Append($"SELECT \"Id\", \"Content\", \"Version\" FROM {database.Table("Document")} WHERE \"Type\" = ")
            .Parameter(DocumentJson.TypeName(typeof(T))).Append(" AND \"Id\" IN (");

        for (var i = 0; i < ids.Length; i++)
        {
            sql.Append(i == 0 ? "" : ", ").Parameter(ids[i]);
        }

        return sql.Append(")");
    }

    public static string Insert(Database database)
        => $"INSERT INTO {database.Table("Document")} (\"Id\", \"Type\", \"Content\", \"Version\") VALUES (@p0, @p1, @p2, 1)";

    public static string Update(Database database)
        => $"UPDATE {database.Table("Document")} SET \"Content\" = @p0, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p1";

    public static string UpdateChecked(Database database) => Update(database) + " AND \"Version\" = @p2";

    public static string Delete(Database database) => $"DELETE FROM {database.Table("Document")} WHERE \"Id\" = @p0";
}
