namespace OrchardCore.Apis.GraphQL;

public enum MaxNumberOfResultsValidationMode
{
    Default = 0,
    Enabled = 1,
    Disabled = 2,
}
