using System.Data.Common;
using OrchardCore.Data;

namespace Grove.Storage.Databases;

/// <summary>Connections for code that speaks SQL itself.</summary>
internal sealed class DbConnectionAccessor(Database database) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => database.CreateConnection();
}
