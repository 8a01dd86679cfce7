using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace CansCms.Tests.Validation;

/// <summary>Runs the rules of a part's or a field's handler and answers what they say, each as "member: message".</summary>
public static class Rules
{
    public static Task<string[]> ErrorsAsync<TPart>(IContentPartHandler handler, TPart part, string? name = null)
        where TPart : ContentPart, new()
    {
        name ??= typeof(TPart).Name;

        var item = new ContentItem();
        item.Weld(name, part);

        return ErrorsAsync(handler, item, part, name);
    }

    /// <summary>A bag with one item, which holds the given part.</summary>
    public static Task<string[]> ErrorsInBagAsync<TPart>(IContentPartHandler handler, TPart part)
        where TPart : ContentPart, new()
    {
        var contained = new ContentItem { ContentType = typeof(TPart).Name };
        contained.Weld(part);

        var bag = new BagPart();
        bag.ContentItems.Add(contained);

        return ErrorsAsync(handler, bag, "Rows");
    }

    /// <summary>The field <c>Field</c> of a part <c>Part</c>.</summary>
    public static async Task<string[]> ErrorsInFieldAsync<TField>(IContentFieldHandler handler, TField field, object? settings = null)
        where TField : ContentField
    {
        var definition = new ContentPartFieldDefinition(new ContentFieldDefinition(typeof(TField).Name), "Field", []);

        if (settings is not null)
        {
            definition.Settings[settings.GetType().Name] = System.Text.Json.JsonSerializer.SerializeToNode(settings);
        }

        var context = new ValidateContentFieldContext(new ContentItem()) { ContentPartFieldDefinition = definition, PartName = "Part" };

        await handler.ValidatingAsync(context, field);

        return Describe(context.ContentValidateResult);
    }

    private static async Task<string[]> ErrorsAsync(IContentPartHandler handler, ContentItem item, ContentPart part, string name)
    {
        var context = new ValidateContentPartContext(item)
        {
            ContentTypePartDefinition = new ContentTypePartDefinition(name, new ContentPartDefinition(part.GetType().Name), []),
        };

        await handler.ValidatingAsync(context, part);

        return Describe(context.ContentValidateResult);
    }

    private static string[] Describe(ContentValidateResult result)
        => [.. result.Errors.Select(error => $"{string.Join(", ", error.MemberNames)}: {error.ErrorMessage}")];
}
