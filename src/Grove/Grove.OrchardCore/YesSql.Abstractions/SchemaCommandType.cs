namespace YesSql.Sql.Schema;

public enum SchemaCommandType
{
    CreateTable = 0,
    DropTable = 1,
    AlterTable = 2,
    SqlStatement = 3,
    CreateForeignKey = 4,
    DropForeignKey = 5,
    CreateSchema = 6,
}
