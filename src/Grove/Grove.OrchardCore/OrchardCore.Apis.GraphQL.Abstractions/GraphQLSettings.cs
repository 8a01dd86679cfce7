using Microsoft.AspNetCore.Http;

namespace OrchardCore.Apis.GraphQL;

/// <summary>Where GraphQL is answered, and its limits.</summary>
public class GraphQLSettings
{
    public PathString Path { get; set; } = "/api/graphql";

    public Func<HttpContext, IDictionary<string, object>> BuildUserContext { get; set; }

    /// <summary>Whether answers tell what went wrong inside. Never in production.</summary>
    public bool ExposeExceptions { get; set; }

    /// <summary>How many levels a document may nest fields.</summary>
    public int? MaxDepth { get; set; } = 20;

    /// <summary>How many fields a document may ask for, fragments counted wherever they are spread.</summary>
    public int? MaxComplexity { get; set; } = 2_000;

    /// <summary>What a field counts for the complexity.</summary>
    public double? FieldImpact { get; set; }

    /// <summary>How many items a list has when <c>first</c> is not given.</summary>
    public int DefaultNumberOfResults { get; set; } = 100;

    /// <summary>The largest <c>first</c>.</summary>
    public int MaxNumberOfResults { get; set; } = 1_000;

    public MaxNumberOfResultsValidationMode MaxNumberOfResultsValidationMode { get; set; }
}
