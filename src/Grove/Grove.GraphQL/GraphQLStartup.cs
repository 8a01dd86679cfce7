using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using Grove.GraphQL.Http;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Roots;
using Grove.GraphQL.Schemas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.GraphQL;

/// <summary>Answers GraphQL.</summary>
[Feature("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<GraphQLSettings>(configuration.GetSection("OrchardCore_Apis_GraphQL"));
        services.AddSingleton<IDocumentExecuter, PlanningExecuter>();
        services.AddSingleton<IGraphQLTextSerializer>(new GraphQLSerializer(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        services.AddSingleton<IGraphQLSerializer>(provider => provider.GetRequiredService<IGraphQLTextSerializer>());
        services.AddSingleton<SchemaCache>();
        services.AddSingleton<KnownDocuments>();
        services.AddSingleton<CallReader>();
        services.AddScoped<GraphQLEndpoint>();
        services.AddScoped<IValidationRule, MutationRule>();
        services.AddSingleton<SchemaFactory>();
        services.AddSingleton<ISchemaFactory>(provider => provider.GetRequiredService<SchemaFactory>());
        services.AddScoped<IModularTenantEvents, SchemaAhead>();
        services.AddSingleton<ISchemaBuilder, ContentSchemaBuilder>();
        services.AddTransient<ContentItemInterface>();
        services.AddScoped<ItemLoader>();
        services.AddScoped<ItemAccess>();
        services.AddScoped<UserLoader>();
        services.AddSingleton<ContentRoot, ContentItemRoot>();
        services.AddSingleton<ContentRoot, UserRoot>();
        services.AddScoped<IPermissionProvider, EndpointPermissions>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var path = serviceProvider.GetRequiredService<IOptions<GraphQLSettings>>().Value.Path;
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], context => context.RequestServices.GetRequiredService<GraphQLEndpoint>().AnswerAsync(context)).AllowAnonymous();
    }
}
