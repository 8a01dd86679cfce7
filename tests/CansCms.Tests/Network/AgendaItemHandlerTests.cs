using CansCms.Network.Handlers;
using CansCms.Network.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Network;

public sealed class AgendaItemHandlerTests
{
    [Fact]
    public async Task A_point_has_a_topic()
        => Assert.Empty(await ErrorsAsync("Work plan"));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task A_point_without_a_topic_is_refused(string? topic)
        => Assert.Equal("Rows.ContentItems: Point 1 of the agenda: write what it is about.", Assert.Single(await ErrorsAsync(topic)));

    private static Task<string[]> ErrorsAsync(string? topic)
        => Rules.ErrorsInBagAsync(
            new AgendaItemHandler(new SourceLocalizer<AgendaItemHandler>()),
            new AgendaItem { Topic = new TextField { Text = topic } });
}
