using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CansCms.Content.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Taxonomies.Models;

namespace CansCms.Content.Handlers;

/// <summary>What stands for a term in addresses can be written there, and stands for no other term of the taxonomy.</summary>
public sealed partial class TermAddressHandler(IStringLocalizer<TermAddressHandler> S) : ContentPartHandler<TaxonomyPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, TaxonomyPart part)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (name, address) in AddressesOf(part))
        {
            if (string.IsNullOrEmpty(address))
            {
                continue;
            }

            if (address.Length > TermAddressPart.MaxLength || !Pattern().IsMatch(address))
            {
                context.Fail(
                    S["'{0}' cannot be the address of {1}: it takes small letters, digits and hyphens, {2} characters at most.", address, name, TermAddressPart.MaxLength],
                    nameof(TaxonomyPart.Terms));
            }
            else if (!known.Add(address))
            {
                context.Fail(S["The address '{0}' of {1} is that of another term.", address, name], nameof(TaxonomyPart.Terms));
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<(string Name, string? Address)> AddressesOf(TaxonomyPart part)
        => (part.Terms ?? []).SelectMany(term => AddressesBelow((JsonObject)term.Content).Prepend((term.DisplayText ?? "", AddressOf((JsonObject)term.Content))));

    // Terms below terms are kept as JSON.
    private static IEnumerable<(string Name, string? Address)> AddressesBelow(JsonObject term)
        => (term["Terms"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .SelectMany(below => AddressesBelow(below).Prepend(((string?)below[nameof(ContentItem.DisplayText)] ?? "", AddressOf(below))));

    private static string? AddressOf(JsonObject term) => (string?)term[nameof(TermAddressPart)]?[nameof(TermAddressPart.Address)]?["Text"];

    [GeneratedRegex(@"^[\p{Ll}\p{Lo}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{Nd}]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
