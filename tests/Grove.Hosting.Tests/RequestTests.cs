using System.Net;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;
using ISession = YesSql.ISession;

namespace Grove.Hosting.Tests;

public sealed class RequestTests
{
    [Fact]
    public async Task An_unknown_address_answers_404()
    {
        await using var cms = await CmsHost.StartAsync();

        using var response = await cms.Client.GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_request_runs_in_a_scope_of_the_shell()
    {
        await using var cms = await CmsHost.StartAsync(null, options => options.WithMiddleware(app => app.Run(context =>
            context.Response.WriteAsync(ReferenceEquals(ShellScope.Services, context.RequestServices).ToString()))));

        Assert.Equal("True", await cms.Client.GetStringAsync("/"));
    }

    [Fact]
    public async Task What_belongs_to_a_unit_of_work_is_refused_to_whatever_lives_as_long_as_the_shell()
    {
        await using var cms = await CmsHost.StartAsync(null, options => options.WithMiddleware(app => app.Run(context =>
            context.Response.WriteAsync(Assert.Throws<InvalidOperationException>(() => app.ApplicationServices.GetService(typeof(ISession))).Message))));

        Assert.Contains("root provider", await cms.Client.GetStringAsync("/"));
    }
}
