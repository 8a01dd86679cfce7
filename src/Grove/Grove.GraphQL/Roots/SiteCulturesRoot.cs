using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;

namespace Grove.GraphQL.Roots;

/// <summary>The site's cultures.</summary>
internal sealed class SiteCulturesRoot : ContentRoot
{
    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user)
    {
        var type = new ObjectGraphType { Name = "SiteCulture", Description = "A culture of the site" };
        type.AddField<SiteCulture>("culture", scalars.String, "The culture's code", culture => culture.Name);
        type.AddField<SiteCulture>("default", scalars.Boolean, "Whether it is the site's default", culture => culture.IsDefault);

        schema.Query.AddField(new FieldType
        {
            Name = "siteCultures",
            Description = "The cultures of the site",
            ResolvedType = new ListGraphType(type),
            Resolver = new FuncFieldResolver<object?>(async context =>
            {
                var localization = context.RequestServices!.GetRequiredService<ILocalizationService>();
                var standard = await localization.GetDefaultCultureAsync();
                return (await localization.GetSupportedCulturesAsync()).Select(culture => new SiteCulture(culture, culture == standard)).ToArray();
            }),
        });
    }

    private sealed record SiteCulture(string Name, bool IsDefault);
}
