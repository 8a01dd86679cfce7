using Grove.Hosting.Setup;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Names features that the application brings by itself.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>Names the features that take part in the set-up of a site: OrchardCore.AutoSetup makes the site set itself up at its first start.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton(new SetupFeature(id));
        }

        return builder;
    }
}
