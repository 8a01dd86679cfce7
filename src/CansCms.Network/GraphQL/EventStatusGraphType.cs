using CansCms.Network.Models;
using GraphQL.Types;

namespace CansCms.Network.GraphQL;

public sealed class EventStatusGraphType : EnumerationGraphType<EventStatus>;
