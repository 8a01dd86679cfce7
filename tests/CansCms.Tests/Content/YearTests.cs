using CansCms.Content.Models;

namespace CansCms.Tests.Content;

public sealed class YearTests
{
    [Theory]
    [InlineData(1900, true)]
    [InlineData(2100, true)]
    [InlineData(1899, false)]
    [InlineData(2101, false)]
    [InlineData(2019.5, false)]
    public void A_year_is_a_whole_number_of_the_last_or_this_century(double value, bool valid)
        => Assert.Equal(valid, Year.IsValid((decimal)value));
}
