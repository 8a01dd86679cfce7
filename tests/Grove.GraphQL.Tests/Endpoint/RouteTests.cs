using System.Net;
using System.Net.Http.Json;
using Grove.GraphQL.Tests.Library;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.GraphQL.Tests.Endpoint;

/// <summary>GraphQL is found at its address without the table of all routes.</summary>
public sealed class RouteTests
{
    [Fact]
    public async Task No_controller_is_described_for_an_answer_and_all_are_for_a_page()
    {
        var described = new Described();
        await using var library = await LibraryHost.StartAsync(1, options => options.WithServices(services => services.AddSingleton<IActionDescriptorProvider>(described)));

        Assert.Equal(200, (await library.AskAsync("{ book { displayText } }")).Status);
        Assert.Equal(0, described.Times);

        using var page = await library.Host.Client.GetAsync("/Login");
        Assert.Equal((HttpStatusCode.OK, 1), (page.StatusCode, described.Times));
    }

    [Theory]
    [InlineData("/api/graphql", HttpStatusCode.OK)]
    [InlineData("/api/graphql/", HttpStatusCode.OK)]
    [InlineData("/API/GraphQL", HttpStatusCode.OK)]
    [InlineData("/api/graphql/more", HttpStatusCode.NotFound)]
    public async Task The_address_may_be_written_as_any_other(string path, HttpStatusCode status)
    {
        await using var library = await LibraryHost.StartAsync(1);

        using var response = await library.Host.Client.PostAsJsonAsync(path, new { query = "{ book { displayText } }" });

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Another_method_is_refused_with_those_that_there_are()
    {
        await using var library = await LibraryHost.StartAsync(1);

        using var response = await library.Host.Client.PutAsJsonAsync("/api/graphql", new { query = "{ book { displayText } }" });

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow.Order());
    }

    private sealed class Described : IActionDescriptorProvider
    {
        public int Order => 0;

        public int Times { get; private set; }

        public void OnProvidersExecuting(ActionDescriptorProviderContext context) => Times++;

        public void OnProvidersExecuted(ActionDescriptorProviderContext context)
        {
        }
    }
}
