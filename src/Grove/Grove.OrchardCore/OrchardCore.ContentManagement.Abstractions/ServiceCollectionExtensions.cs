using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Makes parts and fields known by type, with their handlers.</summary>
public static class ServiceCollectionExtensions
{
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart
        => services.AddContentPart(typeof(TContentPart));

    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddPart(contentPartType));
        return new ContentPartOptionBuilder(services, contentPartType);
    }

    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler
        => builder.AddHandler(typeof(TContentPartHandler));

    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddPart(builder.ContentPartType).AddHandler(handlerType));
        return builder;
    }

    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler
    {
        builder.Services.RemoveAll<TContentPartHandler>();
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddPart(builder.ContentPartType).RemoveHandler(typeof(TContentPartHandler)));
        return builder;
    }

    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField
        => services.AddContentField(typeof(TContentField));

    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddField(contentFieldType));
        return new ContentFieldOptionBuilder(services, contentFieldType);
    }

    public static ContentFieldOptionBuilder AddHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder) where TContentFieldHandler : class, IContentFieldHandler
        => builder.AddHandler(typeof(TContentFieldHandler));

    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddField(builder.ContentFieldType).AddHandler(handlerType));
        return builder;
    }

    public static ContentFieldOptionBuilder RemoveHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder) where TContentFieldHandler : class, IContentFieldHandler
    {
        builder.Services.RemoveAll<TContentFieldHandler>();
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddField(builder.ContentFieldType).RemoveHandler(typeof(TContentFieldHandler)));
        return builder;
    }
}
