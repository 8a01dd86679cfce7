namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Names features that the application brings by itself.</summary>
public static class OrchardCoreBuilderExtensions
{
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds) => builder;
}
