using CansCms.Countries.Handlers;
using CansCms.Countries.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Countries;

public sealed class KeyFigureHandlerTests
{
    [Fact]
    public async Task A_figure_with_label_value_year_and_source_is_accepted()
        => Assert.Empty(await ErrorsAsync(_ => { }));

    [Fact]
    public async Task A_figure_says_what_is_counted()
        => await AssertRefusedAsync(figure => figure.Label.Text = " ", "Key figure 1: say what is counted.");

    [Fact]
    public async Task A_figure_has_a_value()
        => await AssertRefusedAsync(figure => figure.Value.Value = null, "Key figure 1: give the value.");

    [Theory]
    [InlineData(null)]
    [InlineData(1899d)]
    [InlineData(2101d)]
    [InlineData(2019.5)]
    public async Task A_figure_has_a_year(double? year)
        => await AssertRefusedAsync(
            figure => figure.Year.Value = (decimal?)year,
            "Key figure 1: the year must be a whole number from 1900 to 2100.");

    [Fact]
    public async Task A_figure_has_a_source()
        => await AssertRefusedAsync(
            figure => figure.Source.Text = "",
            "Key figure 1: name the source. A figure is not published without it.");

    [Fact]
    public async Task The_source_leads_to_the_web()
        => await AssertRefusedAsync(
            figure => figure.Source.Url = "javascript:alert(1)",
            "Key figure 1: the address of the source must start with http:// or https://.");

    private static async Task AssertRefusedAsync(Action<KeyFigure> change, string message)
        => Assert.Equal($"Rows.ContentItems: {message}", Assert.Single(await ErrorsAsync(change)));

    private static Task<string[]> ErrorsAsync(Action<KeyFigure> change)
    {
        var figure = new KeyFigure
        {
            Label = new TextField { Text = "Stateless people known" },
            Value = new NumericField { Value = 7400 },
            Year = new NumericField { Value = 2024 },
            Source = new LinkField { Text = "UNHCR", Url = "https://www.unhcr.org" },
        };

        change(figure);

        return Rules.ErrorsInBagAsync(new KeyFigureHandler(new SourceLocalizer<KeyFigureHandler>()), figure);
    }
}
