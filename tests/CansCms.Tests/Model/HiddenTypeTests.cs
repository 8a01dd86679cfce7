using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace CansCms.Tests.Model;

/// <summary>Items of a type that a role may not view are nowhere among what other items refer to.</summary>
public sealed class HiddenTypeTests
{
    private const string Query = """
        {
          article(where: { localization: { culture: "en" } }) { displayText article { countries { displayText } } }
          countryPage(where: { localization: { culture: "en" } }) { displayText country { latestArticles { displayText } latestResources { displayText } partners { displayText } } }
        }
        """;

    [Theory]
    [InlineData("countries", "View_Article")]
    [InlineData("latestResources", "View_Article", "View_CountryPage")]
    public async Task What_a_role_may_not_view_is_in_no_picker_and_no_list_of_the_latest(string hidden, params string[] permissions)
    {
        await using var host = await Cans.StartAsync();
        var before = await host.AskAsync(Query);
        Assert.NotEmpty(Named(before, hidden));

        await host.InScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<RolesDocument>>();
            var roles = await documents.GetOrCreateMutableAsync();
            var claims = roles.Roles.First(role => role.RoleName == "Anonymous").RoleClaims;
            claims.Clear();
            claims.AddRange(permissions.Append("ExecuteGraphQL").Select(permission => new RoleClaim { ClaimType = "Permission", ClaimValue = permission }));
            await documents.UpdateAsync(roles);
        });

        var after = await host.AskAsync(Query);

        Assert.Equal(before["article"]!.AsArray().Count, after["article"]!.AsArray().Count);
        Assert.Empty(Named(after, hidden));
    }

    private static IEnumerable<string?> Named(JsonNode answer, string field) => answer switch
    {
        JsonObject item => item.SelectMany(property => property.Key == field && property.Value is JsonArray list
            ? list.Select(entry => (string?)entry!["displayText"])
            : property.Value is null ? [] : Named(property.Value, field)),
        JsonArray list => list.SelectMany(entry => entry is null ? [] : Named(entry, field)),
        _ => [],
    };
}
