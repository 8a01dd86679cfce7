using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace CansCms.Delivery.Dependencies;

/// <summary>
/// What fields of other modules say that they read, in words of <see cref="Tag"/> or <c>until:TIME</c> where the clock changes their answer. They find
/// an <c>Action&lt;IResolveFieldContext, string&gt;</c> in the user context, so that no module needs a reference to this one (docs/delivery.md).
/// </summary>
internal static class Reads
{
    public const string Key = "CansCms.Reads";

    private const string Until = "until:";

    /// <summary>Lets the fields of an execution say what they read.</summary>
    public static void Listen(IResolveFieldContext context, AnswerRecording recording)
    {
        lock (recording)
        {
            context.UserContext.TryAdd(Key, (Action<IResolveFieldContext, string>)((field, read) => Hear(recording, field.FieldDefinition, read)));
        }
    }

    private static void Hear(AnswerRecording recording, FieldType field, string read)
    {
        recording.HasSaid(field);

        if (read.StartsWith(Until, StringComparison.Ordinal))
        {
            recording.ChangesAt(DateTime.Parse(read.AsSpan(Until.Length), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));
        }
        else if (read.Length > 0)
        {
            recording.Add(read);
        }
    }
}
