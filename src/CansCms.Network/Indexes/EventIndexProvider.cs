using CansCms.Localization.Services;
using CansCms.Network.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Network.Indexes;

/// <summary>A row for each published event.</summary>
public sealed class EventIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<EventIndex>()
            .When(item => item.Published && item.Has<EventPart>())
            .Map(item =>
            {
                var part = item.GetOrCreate<EventPart>();

                return new EventIndex
                {
                    LocalizationSet = Translations.SetOf(item),
                    Culture = Translations.CultureOf(item)?.ToLowerInvariant(),
                    StartsUtc = part.StartsUtc?.Value,
                    OverUtc = part.EndsUtc?.Value ?? part.StartsUtc?.Value,
                };
            });
}
