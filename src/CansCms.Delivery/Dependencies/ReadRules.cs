using GraphQL;
using OrchardCore.ContentManagement;
using System.Text.Json.Nodes;

namespace CansCms.Delivery.Dependencies;

/// <summary>What the kinds of fields depend on. A field that is not understood keeps its answer out of the cache: nothing stale, rather than more hits.</summary>
internal static class ReadRules
{
    public static void Nothing(AnswerRecording recording, IResolveFieldContext context, object? answer)
    {
    }

    public static void Unknown(AnswerRecording recording, IResolveFieldContext context, object? answer)
        => recording.Refuse($"{context.ParentType.Name}.{context.FieldDefinition.Name}");

    public static void ItemOfArgument(AnswerRecording recording, IResolveFieldContext context, object? answer)
        => recording.Add(Tag.Item(context.GetArgument<string>("contentItemId")));

    public static FieldRule ListOf(string contentType) => (recording, context, answer) =>
    {
        recording.Add(new ListRead(contentType, context.Arguments?.TryGetValue("where", out var where) is true ? where.Value as IDictionary<string, object?> : null));
        Items(recording, answer);
    };

    /// <summary>A field of a module, which says what it reads.</summary>
    public static void Said(AnswerRecording recording, IResolveFieldContext context, object? answer)
    {
        if (!recording.SaidBy(context.FieldDefinition))
        {
            Unknown(recording, context, answer);
        }

        Items(recording, answer);
    }

    /// <summary>A field whose items are named in the JSON that it reads.</summary>
    public static void References(AnswerRecording recording, IResolveFieldContext context, object? answer)
    {
        switch (context.Source)
        {
            // A part whose fields stand in the item itself: all that the item names counts.
            case ContentItem item:
                Add(recording, ItemReferences.Below(ItemFacts.PartsOf(item)));
                recording.Add(Tag.List(item.ContentItemId));
                break;
            case ContentElement element:
                Add(recording, ItemReferences.Of(ItemFacts.PartsOf(element)));
                break;
            case JsonObject json:
                Add(recording, ItemReferences.Of(json));
                break;
            default:
                break;
        }

        if (context.ParentType.Name == "ListPart" && context.Parent?.Source is ContentItem list)
        {
            recording.Add(Tag.List(list.ContentItemId));
        }

        Items(recording, answer);
    }

    /// <summary>A field of a module that shows items: of a part, it says what it reads; of an object that another field has read, there is nothing more to say.</summary>
    public static void OfModule(AnswerRecording recording, IResolveFieldContext context, object? answer)
    {
        if (context.Source is ContentElement or JsonObject)
        {
            Said(recording, context, answer);
        }
        else
        {
            Items(recording, answer);
        }
    }

    private static void Items(AnswerRecording recording, object? answer)
    {
        if (answer is ContentItem item)
        {
            Add(recording, item);
        }
        else if (answer is System.Collections.IEnumerable many and not string)
        {
            foreach (var one in many)
            {
                if (one is ContentItem found)
                {
                    Add(recording, found);
                }
            }
        }
    }

    // Items within items have ids too, but change with the item that they are in.
    private static void Add(AnswerRecording recording, ContentItem item)
    {
        if (!string.IsNullOrEmpty(item.ContentItemId))
        {
            recording.Add(Tag.Item(item.ContentItemId));
        }
    }

    private static void Add(AnswerRecording recording, IEnumerable<string> tags)
    {
        foreach (var tag in tags)
        {
            recording.Add(tag);
        }
    }
}
