using CansCms.Resources.Handlers;
using CansCms.Resources.Models;
using CansCms.Tests.Validation;
using Moq;
using OrchardCore.ContentFields.Fields;
using OrchardCore.Modules;

namespace CansCms.Tests.Resources;

public sealed class ResourcePartHandlerTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1900)]
    [InlineData(2027)]
    public async Task A_resource_may_be_of_the_year_that_comes(int? year)
        => Assert.Empty(await ErrorsAsync(year));

    [Theory]
    [InlineData(1899d)]
    [InlineData(2028d)]
    [InlineData(2019.5)]
    public async Task Any_other_year_is_refused_at_the_field(double year)
        => Assert.Equal("ResourcePart.Year: The year must be a whole number from 1900 to 2027.", Assert.Single(await ErrorsAsync((decimal)year)));

    private static Task<string[]> ErrorsAsync(decimal? year)
    {
        var clock = Mock.Of<IClock>(clock => clock.UtcNow == new DateTime(2026, 6, 20, 0, 0, 0, DateTimeKind.Utc));

        return Rules.ErrorsAsync(
            new ResourcePartHandler(clock, new SourceLocalizer<ResourcePartHandler>()),
            new ResourcePart { Year = new NumericField { Value = year } });
    }
}
