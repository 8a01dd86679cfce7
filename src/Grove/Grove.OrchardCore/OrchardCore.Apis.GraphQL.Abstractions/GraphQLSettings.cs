using Microsoft.AspNetCore.Http;

namespace OrchardCore.Apis.GraphQL;

public class GraphQLSettings
{
    public Func<HttpContext, IDictionary<string, object>> BuildUserContext { get; set; }
    public GraphQLSettings() { }
    public MaxNumberOfResultsValidationMode MaxNumberOfResultsValidationMode { get; set; }
    public PathString Path { get; set; }
    public bool ExposeExceptions { get; set; }
    public double? FieldImpact { get; set; }
    public int DefaultNumberOfResults { get; set; }
    public int MaxNumberOfResults { get; set; }
    public int? MaxComplexity { get; set; }
    public int? MaxDepth { get; set; }
}
