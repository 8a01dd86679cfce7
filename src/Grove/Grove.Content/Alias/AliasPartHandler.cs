using Grove.Content.Autoroute;
using Grove.Content.Liquid;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace Grove.Content.Alias;

/// <summary>Gives items their alias, and holds that no two have the same.</summary>
internal sealed class AliasPartHandler(
    IContentDefinitionManager definitions, ContentPattern patterns, UniqueAliases aliases, IStringLocalizer<AliasPartHandler> S) : ContentPartHandler<AliasPart>
{
    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => GenerateAsync(part);

    public override async Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        if (context.CloneContentItem.TryGet<AliasPart>(out var clone))
        {
            clone.Alias = string.IsNullOrEmpty(part.Alias) ? null : await UniqueText.MakeAsync(part.Alias, AliasPart.MaxAliasLength, alias => IsFreeAsync(alias, context.CloneContentItem.ContentItemId));
            clone.Apply();
        }
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        if (string.IsNullOrWhiteSpace(part.Alias))
        {
            return;
        }

        if (part.Alias.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength], nameof(part.Alias));
        }
        else if (!await IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
        {
            context.Fail(S["The alias '{0}' is already in use.", part.Alias], nameof(part.Alias));
        }
    }

    private async Task GenerateAsync(AliasPart part)
    {
        if (!string.IsNullOrWhiteSpace(part.Alias))
        {
            return;
        }

        var type = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var pattern = type?.Parts.FirstOrDefault(definition => definition.PartDefinition.Name == nameof(AliasPart))?.GetSettings<AliasPartSettings>().Pattern;

        if (!string.IsNullOrEmpty(pattern) && await patterns.RenderAsync(pattern, part.ContentItem) is { Length: > 0 } alias)
        {
            part.Alias = await UniqueText.MakeAsync(alias, AliasPart.MaxAliasLength, candidate => IsFreeAsync(candidate, part.ContentItem.ContentItemId));
            part.Apply();
        }
    }

    private Task<bool> IsFreeAsync(string alias, string contentItemId) => aliases.IsFreeAsync(alias.ToLowerInvariant(), contentItemId);
}
