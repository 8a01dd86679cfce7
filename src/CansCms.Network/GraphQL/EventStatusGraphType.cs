using CansCms.Network.Models;
using GraphQL.Types;

namespace CansCms.Network.GraphQL;

/// <summary>Where an event stands: <c>UPCOMING</c>, <c>RUNNING</c> or <c>ENDED</c>.</summary>
public sealed class EventStatusGraphType : EnumerationGraphType<EventStatus>;
