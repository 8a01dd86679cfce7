using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;

namespace Grove.Content.Liquid;

/// <summary>Renders Liquid: the patterns of titles, paths and aliases.</summary>
public sealed class LiquidStartup : StartupBase
{
    public override int Order => -60;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddMemoryCache();
        services.TryAddSingleton<ISlugService, SlugService>();
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        services.AddScoped<ContentPattern>();
        services.AddLiquidFilter<SlugifyFilter>("slugify");
        services.AddLiquidFilter<DisplayTextFilter>("display_text");
        services.Configure<TemplateOptions>(Configure);
    }

    private static void Configure(TemplateOptions options)
    {
        // A pattern that an editor may change must not run for ever.
        options.MaxSteps = 10_000;
        options.MemberAccessStrategy.Register<ContentPattern.PatternModel>();
        options.MemberAccessStrategy.Register<ContentItem, FluidValue>((item, name, context) => name switch
        {
            "Content" => new ObjectValue(item.SharedData),
            _ when OwnProperties.TryGetValue(name, out var read) => FluidValue.Create(read(item), context.Options),
            _ => FluidValue.Create(item.SharedData[name], context.Options),
        });
        options.MemberAccessStrategy.Register<JsonObject, JsonNode?>((node, name) => node[name]);
        options.ValueConverters.Add(static value => value switch
        {
            JsonDynamicBase wrapped => wrapped.Node,
            JsonValue json => json.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.String => new StringValue(json.GetValue<string>()),
                System.Text.Json.JsonValueKind.Number => NumberValue.Create(decimal.Parse(json.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)),
                System.Text.Json.JsonValueKind.True => BooleanValue.True,
                System.Text.Json.JsonValueKind.False => BooleanValue.False,
                _ => NilValue.Instance,
            },
            _ => null,
        });
    }

    private static readonly Dictionary<string, Func<ContentItem, object?>> OwnProperties = new()
    {
        [nameof(ContentItem.ContentItemId)] = item => item.ContentItemId,
        [nameof(ContentItem.ContentItemVersionId)] = item => item.ContentItemVersionId,
        [nameof(ContentItem.ContentType)] = item => item.ContentType,
        [nameof(ContentItem.DisplayText)] = item => item.DisplayText,
        [nameof(ContentItem.Owner)] = item => item.Owner,
        [nameof(ContentItem.Author)] = item => item.Author,
        [nameof(ContentItem.CreatedUtc)] = item => item.CreatedUtc,
        [nameof(ContentItem.ModifiedUtc)] = item => item.ModifiedUtc,
        [nameof(ContentItem.PublishedUtc)] = item => item.PublishedUtc,
    };
}
