using Grove.Testing;
using Microsoft.Extensions.Options;

namespace Grove.Hosting.Tests;

/// <summary>A database that the configuration does not name well is told of in a line, without what is secret in it.</summary>
public sealed class DatabaseSettingsTests
{
    private const string Recipe = """{ "name": "Test", "issetuprecipe": true, "steps": [] }""";

    [Theory]
    [InlineData("Postgres", "Host=localhost;Passwrd=secret", "cannot be read")]
    [InlineData("Postgres", "Host=localhost;Password=se;secret=cret", "cannot be read")]
    [InlineData("Postgres", "Host=localhost;Port=secret", "cannot be read")]
    [InlineData("Postgres", "Password=secret", "cannot be read")]
    [InlineData("Postgres", "", "needs a connection string")]
    [InlineData("Oracle", "Host=secret", "'Oracle' is unknown. Use 'Sqlite' or 'Postgres'")]
    public async Task A_start_with_a_database_that_cannot_be_says_what_is_wrong(string provider, string connection, string fault)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => CmsHost.StartAsync(Recipe, options => options.WithDatabase(provider, connection)));

        Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }
}
