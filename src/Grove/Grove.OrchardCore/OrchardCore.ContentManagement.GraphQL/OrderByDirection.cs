namespace OrchardCore.ContentManagement.GraphQL.Queries.Types;

public enum OrderByDirection
{
    Ascending = 0,
    Descending = 1,
}
