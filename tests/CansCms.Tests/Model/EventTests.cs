using System.Net;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Model;

public sealed class EventTests(CansSite site) : IClassFixture<CansSite>
{
    private static string MeetingId => "eventmeeting2019".PadRight(24, '0') + "en";

    [Fact]
    public async Task An_event_tells_the_time_at_its_place()
    {
        var answer = await site.Host.AskAsync("""
            { event(where: { path: "ru/events/fourth-annual-meeting" }) {
                displayText
                event { startsUtc startsLocal endsLocal precision timeZone place status calendarPath articles { displayText } campaigns { displayText } countries { displayText } }
                agenda { contentItems { ... on AgendaItem { topic speakers } } }
            } }
            """);
        var meeting = answer["event"]![0]!;
        var part = meeting["event"]!;

        Assert.Equal("Четвёртая ежегодная встреча сети", (string?)meeting["displayText"]);
        Assert.Equal(new DateTimeOffset(2019, 7, 31, 0, 0, 0, TimeSpan.FromHours(6)), DateTimeOffset.Parse((string)part["startsLocal"]!, null));
        Assert.Equal(TimeSpan.FromHours(6), DateTimeOffset.Parse((string)part["startsLocal"]!, null).Offset);
        Assert.Equal(new DateTimeOffset(2019, 8, 1, 0, 0, 0, TimeSpan.FromHours(6)), DateTimeOffset.Parse((string)part["endsLocal"]!, null));
        Assert.Equal("Алматы", (string?)part["place"]);
        Assert.Equal("ENDED", (string?)part["status"]);
        Assert.StartsWith("Центральноазиатская сеть", (string?)part["articles"]![0]!["displayText"]);
        Assert.Equal(5, part["countries"]!.AsArray().Count);
        Assert.Equal(4, meeting["agenda"]!["contentItems"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_event_is_given_to_calendars()
    {
        using var response = await site.Client.GetAsync($"/events/{MeetingId}/calendar.ics");
        var file = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("fourth-annual-meeting.ics", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20190731\r\nDTEND;VALUE=DATE:20190801\r\n", file);
        Assert.Contains("\r\nSUMMARY;LANGUAGE=en:Fourth annual meeting of the network\r\n", file);
        Assert.Contains("\r\nURL:http://localhost/en/events/fourth-annual-meeting\r\n", file);
    }

    [Fact]
    public async Task The_path_of_the_file_is_a_field_of_the_event()
    {
        var answer = await site.Host.AskAsync("""{ event(where: { localization: { culture: "kk" } }) { path event { precision calendarPath } } }""");

        foreach (var item in answer["event"]!.AsArray())
        {
            var path = (string?)item!["event"]!["calendarPath"];
            Assert.Equal((string?)item["event"]!["precision"] == "Month", path is null);

            if (path is not null)
            {
                using var response = await site.Client.GetAsync("/" + path);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("pageabout000000000000000en")]
    public async Task What_is_no_event_has_no_calendar_file(string contentItemId)
    {
        using var response = await site.Client.GetAsync($"/events/{contentItemId}/calendar.ics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_event_of_which_the_month_alone_is_known_has_no_calendar_file()
    {
        using var response = await site.Client.GetAsync($"/events/{"eventsideevent2019".PadRight(24, '0')}en/calendar.ics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_draft_has_no_calendar_file()
    {
        await using var host = await Cans.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            await content.UnpublishAsync(await content.GetAsync(MeetingId));
        });

        using var response = await host.Client.GetAsync($"/events/{MeetingId}/calendar.ics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
