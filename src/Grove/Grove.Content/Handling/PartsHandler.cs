using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handling;

/// <summary>Passes what happens to an item on to the handlers of its parts and their fields.</summary>
internal sealed class PartsHandler(IContentDefinitionManager definitions, ContentElements elements, ElementHandlers handlers) : ContentHandlerBase
{
    // A definition that changes is another object.
    private readonly Dictionary<(ContentTypeDefinition Type, string Event), Call[]> _calls = [];

    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        elements.Weld(context.ContentItem, context.Definition);
        await EachAsync(context, (handler, part) => handler.ActivatingAsync(context, part),
            (handler, field, place) => handler.ActivatingAsync(place.In(new ActivatingContentFieldContext(context.ContentItem)), field), context.Definition);
    }

    public override Task ActivatedAsync(ActivatedContentContext context)
        => EachAsync(context, (handler, part) => handler.ActivatedAsync(context, part),
            (handler, field, place) => handler.ActivatedAsync(place.In(new ActivatedContentFieldContext(context.ContentItem)), field));

    public override Task InitializingAsync(InitializingContentContext context)
        => EachAsync(context, (handler, part) => handler.InitializingAsync(context, part),
            (handler, field, place) => handler.InitializingAsync(place.In(new InitializingContentFieldContext(context.ContentItem)), field));

    public override Task InitializedAsync(InitializingContentContext context)
        => EachAsync(context, (handler, part) => handler.InitializedAsync(context, part),
            (handler, field, place) => handler.InitializedAsync(place.In(new InitializingContentFieldContext(context.ContentItem)), field));

    public override async Task LoadingAsync(LoadContentContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is { } type)
        {
            elements.Weld(context.ContentItem, type);
            await EachAsync(context, (handler, part) => handler.LoadingAsync(context, part),
                (handler, field, place) => handler.LoadingAsync(place.In(new LoadContentFieldContext(context.ContentItem)), field), type);
        }
    }

    public override Task LoadedAsync(LoadContentContext context)
        => EachAsync(context, (handler, part) => handler.LoadedAsync(context, part),
            (handler, field, place) => handler.LoadedAsync(place.In(new LoadContentFieldContext(context.ContentItem)), field));

    public override Task ImportingAsync(ImportContentContext context)
        => EachAsync(context, (handler, part) => handler.ImportingAsync(context, part),
            (handler, field, place) => handler.ImportingAsync(place.In(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem)), field));

    public override Task ImportedAsync(ImportContentContext context)
        => EachAsync(context, (handler, part) => handler.ImportedAsync(context, part),
            (handler, field, place) => handler.ImportedAsync(place.In(new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem)), field));

    public override Task CreatingAsync(CreateContentContext context)
        => EachAsync(context, (handler, part) => handler.CreatingAsync(context, part),
            (handler, field, place) => handler.CreatingAsync(place.In(new CreateContentFieldContext(context.ContentItem)), field));

    public override Task CreatedAsync(CreateContentContext context)
        => EachAsync(context, (handler, part) => handler.CreatedAsync(context, part),
            (handler, field, place) => handler.CreatedAsync(place.In(new CreateContentFieldContext(context.ContentItem)), field));

    public override Task UpdatingAsync(UpdateContentContext context)
        => EachAsync(context, (handler, part) => handler.UpdatingAsync(context, part),
            (handler, field, place) => handler.UpdatingAsync(place.In(new UpdateContentFieldContext(context.ContentItem)), field));

    public override Task UpdatedAsync(UpdateContentContext context)
        => EachAsync(context, (handler, part) => handler.UpdatedAsync(context, part),
            (handler, field, place) => handler.UpdatedAsync(place.In(new UpdateContentFieldContext(context.ContentItem)), field));

    public override Task ValidatingAsync(ValidateContentContext context)
        => ValidateAsync(context, (handler, partContext, part) => handler.ValidatingAsync(partContext, part), (handler, fieldContext, field) => handler.ValidatingAsync(fieldContext, field));

    public override Task ValidatedAsync(ValidateContentContext context)
        => ValidateAsync(context, (handler, partContext, part) => handler.ValidatedAsync(partContext, part), (handler, fieldContext, field) => handler.ValidatedAsync(fieldContext, field));

    public override Task VersioningAsync(VersionContentContext context)
        => EachBuildingAsync(context, (handler, existing, building) => handler.VersioningAsync(context, existing, building),
            (handler, existing, building, place) => handler.VersioningAsync(place.In(new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)), existing, building));

    public override Task VersionedAsync(VersionContentContext context)
        => EachBuildingAsync(context, (handler, existing, building) => handler.VersionedAsync(context, existing, building),
            (handler, existing, building, place) => handler.VersionedAsync(place.In(new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem)), existing, building));

    public override Task DraftSavingAsync(SaveDraftContentContext context)
        => EachAsync(context, (handler, part) => handler.DraftSavingAsync(context, part),
            (handler, field, place) => handler.DraftSavingAsync(place.In(new SaveDraftContentFieldContext(context.ContentItem)), field));

    public override Task DraftSavedAsync(SaveDraftContentContext context)
        => EachAsync(context, (handler, part) => handler.DraftSavedAsync(context, part),
            (handler, field, place) => handler.DraftSavedAsync(place.In(new SaveDraftContentFieldContext(context.ContentItem)), field));

    public override Task PublishingAsync(PublishContentContext context)
        => EachAsync(context, (handler, part) => handler.PublishingAsync(context, part),
            (handler, field, place) => handler.PublishingAsync(place.In(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field));

    public override Task PublishedAsync(PublishContentContext context)
        => EachAsync(context, (handler, part) => handler.PublishedAsync(context, part),
            (handler, field, place) => handler.PublishedAsync(place.In(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field));

    public override Task UnpublishingAsync(PublishContentContext context)
        => EachAsync(context, (handler, part) => handler.UnpublishingAsync(context, part),
            (handler, field, place) => handler.UnpublishingAsync(place.In(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field));

    public override Task UnpublishedAsync(PublishContentContext context)
        => EachAsync(context, (handler, part) => handler.UnpublishedAsync(context, part),
            (handler, field, place) => handler.UnpublishedAsync(place.In(new PublishContentFieldContext(context.ContentItem, context.PreviousItem)), field));

    public override Task RemovingAsync(RemoveContentContext context)
        => EachAsync(context, (handler, part) => handler.RemovingAsync(context, part),
            (handler, field, place) => handler.RemovingAsync(place.In(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft)), field));

    public override Task RemovedAsync(RemoveContentContext context)
        => EachAsync(context, (handler, part) => handler.RemovedAsync(context, part),
            (handler, field, place) => handler.RemovedAsync(place.In(new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft)), field));

    public override Task CloningAsync(CloneContentContext context)
        => EachAsync(context, (handler, part) => handler.CloningAsync(context, part),
            (handler, field, place) => handler.CloningAsync(place.In(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem)), field));

    public override Task ClonedAsync(CloneContentContext context)
        => EachAsync(context, (handler, part) => handler.ClonedAsync(context, part),
            (handler, field, place) => handler.ClonedAsync(place.In(new CloneContentFieldContext(context.ContentItem, context.CloneContentItem)), field));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => EachAsync(context.ContentItem, null, (handler, part, _) => handler.GetContentItemAspectAsync(context, part),
            (handler, field, _) => handler.GetContentItemAspectAsync(context, field));

    private Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentPartContext, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> onField,
        [CallerMemberName] string name = "")
        => EachAsync(
            context.ContentItem,
            null,
            async (handler, part, definition) =>
            {
                var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = definition };
                await onPart(handler, partContext, part);
                Take(context, partContext.ContentValidateResult);
            },
            async (handler, field, place) =>
            {
                var fieldContext = place.In(new ValidateContentFieldContext(context.ContentItem));
                await onField(handler, fieldContext, field);
                Take(context, fieldContext.ContentValidateResult);
            },
            name);

    private static void Take(ValidateContentContext context, ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            context.Fail(error);
        }
    }

    private Task EachAsync(
        ContentContextBase context,
        Func<IContentPartHandler, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ContentField, FieldPlace, Task> onField,
        ContentTypeDefinition? type = null,
        [CallerMemberName] string name = "")
        => EachAsync(context.ContentItem, type, (handler, part, _) => onPart(handler, part), onField, name);

    private async Task EachAsync(
        ContentItem item,
        ContentTypeDefinition? type,
        Func<IContentPartHandler, ContentPart, ContentTypePartDefinition, Task> onPart,
        Func<IContentFieldHandler, ContentField, FieldPlace, Task> onField,
        [CallerMemberName] string name = "")
    {
        type ??= await definitions.GetTypeDefinitionAsync(item.ContentType);

        foreach (var (definition, partHandler, field, fieldHandler) in type is null ? [] : Calls(type, name))
        {
            // Read anew for each: the one before may have changed it.
            if (elements.Part(item, definition) is not { } part)
            {
                continue;
            }

            if (partHandler is not null)
            {
                await onPart(partHandler, part, definition);
            }
            else if (elements.Field(part, field!) is { } element)
            {
                await onField(fieldHandler!, element, new FieldPlace(definition.Name, field!));
            }
        }
    }

    private Task EachBuildingAsync(
        VersionContentContext context,
        Func<IContentPartHandler, ContentPart, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ContentField, ContentField, FieldPlace, Task> onField,
        [CallerMemberName] string name = "")
        => EachAsync(
            context.ContentItem,
            null,
            (handler, existing, definition) => elements.Part(context.BuildingContentItem, definition) is { } building ? onPart(handler, existing, building) : Task.CompletedTask,
            (handler, existing, place) => context.BuildingContentItem.Get<ContentPart>(place.PartName) is { } part && elements.Field(part, place.Definition) is { } building
                ? onField(handler, existing, building, place)
                : Task.CompletedTask,
            name);

    /// <summary>Who is told of the event of an item of the type: of each part first the handlers of the part, then those of its fields.</summary>
    private Call[] Calls(ContentTypeDefinition type, string name)
    {
        if (!_calls.TryGetValue((type, name), out var calls))
        {
            _calls[(type, name)] = calls = [.. type.Parts.SelectMany(part => handlers.OfPart(part.PartDefinition.Name, name)
                .Select(handler => new Call(part, handler, null, null))
                .Concat(part.PartDefinition.Fields.SelectMany(field => handlers.OfField(field.FieldDefinition.Name, name)
                    .Select(handler => new Call(part, null, field, handler)))))];
        }

        return calls;
    }

    private sealed record Call(ContentTypePartDefinition Definition, IContentPartHandler? PartHandler, ContentPartFieldDefinition? Field, IContentFieldHandler? FieldHandler);
}
