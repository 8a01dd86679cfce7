using Moq;
using OrchardCore.Modules;

namespace CansCms.Tests.Network;

/// <summary>A clock that knows two time zones: Almaty as in 2019, and the one of London.</summary>
internal static class EventClock
{
    public static IClock Make()
    {
        var clock = new Mock<IClock>();
        clock.Setup(known => known.GetTimeZones()).Returns([Zone("Asia/Almaty"), Zone("Europe/London")]);
        clock.Setup(known => known.GetTimeZone(It.IsAny<string>())).Returns<string>(Zone);
        clock.Setup(known => known.ConvertToTimeZone(It.IsAny<DateTimeOffset>(), It.IsAny<ITimeZone>()))
            .Returns<DateTimeOffset, ITimeZone>((moment, zone) => moment.ToOffset(TimeSpan.FromHours(zone.TimeZoneId == "Asia/Almaty" ? 6 : 1)));

        return clock.Object;
    }

    private static ITimeZone Zone(string id) => Mock.Of<ITimeZone>(zone => zone.TimeZoneId == id);
}
