using Grove.Content.Liquid;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Content.Autoroute;

/// <summary>Gives items their path, and holds that no two have the same.</summary>
internal sealed class AutoroutePartHandler(
    IContentDefinitionManager definitions, ContentPattern patterns, UniquePaths paths, IStringLocalizer<AutoroutePartHandler> S) : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override Task PublishingAsync(PublishContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override async Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        if (context.CloneContentItem.TryGet<AutoroutePart>(out var clone))
        {
            clone.Path = string.IsNullOrEmpty(part.Path) ? null : await UniqueText.MakeAsync(part.Path, AutoroutePart.MaxPathLength, path => paths.IsFreeAsync(path, context.CloneContentItem.ContentItemId));
            clone.Apply();
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part)
        => context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        if (part.Disabled || string.IsNullOrEmpty(part.Path))
        {
            return;
        }

        if (part.Path.Length > AutoroutePart.MaxPathLength)
        {
            context.Fail(S["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength], nameof(part.Path));
        }
        else if (part.Path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0 || part.Path.Any(char.IsWhiteSpace) || part.Path.Contains("//", StringComparison.Ordinal))
        {
            context.Fail(S["The permalink '{0}' must not contain blanks, two slashes in a row or any of {1}.", part.Path, string.Join(' ', AutoroutePart.InvalidCharactersForPath)], nameof(part.Path));
        }
        else if (!await paths.IsFreeAsync(part.Path, part.ContentItem.ContentItemId))
        {
            context.Fail(S["The permalink '{0}' is already in use.", part.Path], nameof(part.Path));
        }
    }

    private async Task GenerateAsync(AutoroutePart part)
    {
        if (part.Disabled || !string.IsNullOrWhiteSpace(part.Path) && part.Path == Trimmed(part.Path))
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(part.Path))
        {
            part.Path = Trimmed(part.Path);
            part.Apply();
            return;
        }

        var type = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var pattern = type?.Parts.FirstOrDefault(definition => definition.PartDefinition.Name == nameof(AutoroutePart))?.GetSettings<AutoroutePartSettings>().Pattern;

        if (string.IsNullOrEmpty(pattern) || Trimmed(await patterns.RenderAsync(pattern, part.ContentItem)) is not { Length: > 0 } path)
        {
            return;
        }

        part.Path = await UniqueText.MakeAsync(path, AutoroutePart.MaxPathLength, candidate => paths.IsFreeAsync(candidate, part.ContentItem.ContentItemId));
        part.Apply();
    }

    private static string Trimmed(string path) => path.Trim().TrimStart('~').Trim('/');
}
