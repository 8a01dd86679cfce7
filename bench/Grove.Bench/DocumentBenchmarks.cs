using BenchmarkDotNet.Attributes;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Grove.GraphQL.Limits;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;

namespace Grove.Bench;

/// <summary>A GraphQL document that was not seen before is parsed, measured against the limits, and validated.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly string _text = SiteFiles.Read("Stories.graphql");
    private readonly Inputs _variables = new(new Dictionary<string, object?> { ["first"] = 20 });
    private readonly DocumentValidator _validator = new();
    private CmsHost _cms = null!;
    private ISchema _schema = null!;
    private GraphQLDocument _document = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _cms = await CmsHost.StartAsync(SiteFiles.Read("bench.recipe.json"));
        _schema = await _cms.InScopeAsync(services => services.GetRequiredService<ISchemaFactory>().GetSchemaAsync());
        _document = ParseAndMeasure();
    }

    [GlobalCleanup]
    public ValueTask StopAsync() => _cms.DisposeAsync();

    [Benchmark]
    public GraphQLDocument ParseAndMeasure() => new DocumentLimits(new GraphQLSettings()).Read(_text).Document!;

    [Benchmark]
    public async Task<bool> ValidateAsync()
    {
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Document = _document,
            Operation = (GraphQLOperationDefinition)_document.Definitions[0],
            Schema = _schema,
            UserContext = new Dictionary<string, object?>(),
            Variables = _variables,
        });

        return result.IsValid ? true : throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Message)));
    }
}
