namespace OrchardCore.ContentManagement.GraphQL.Queries;

public enum PublicationStatusEnum
{
    Published = 0,
    Draft = 1,
    Latest = 2,
    All = 3,
}
