namespace YesSql;

public enum IdentityColumnSize
{
    Int32 = 1,
    Int64 = 2,
}
