using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handling;

/// <summary>Tells which events of an item a handler does anything at: most handlers are for one or two of some thirty.</summary>
internal static class HandledEvents
{
    private static readonly ConcurrentDictionary<(Type Handler, string Event), bool> _handled = new();

    /// <summary>Whether the handler has a method of its own for the event.</summary>
    /// <param name="handler">The class of a handler of parts or fields.</param>
    /// <param name="name">The method's name, such as <c>CreatingAsync</c>.</param>
    public static bool Handles(Type handler, string name) => _handled.GetOrAdd((handler, name), static key => Has(key.Handler, key.Event));

    private static bool Has(Type handler, string name)
    {
        for (var type = handler; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(ContentPartHandler<>) || definition == typeof(ContentFieldHandler<>)))
            {
                // Nothing between the handler and the base, whose methods do nothing.
                return false;
            }

            // An interface that is implemented explicitly has its name before the method's.
            if (type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Any(method => method.Name == name || method.Name.EndsWith("." + name, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        // It is none of the base's, so nothing is known of it.
        return true;
    }
}
