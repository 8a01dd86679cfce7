using System.Text.Json.Dynamic;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Grove.Admin.References;

/// <summary>Keeps what the current versions of items refer to.</summary>
public sealed class ItemReferenceIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ItemReferenceIndex>()
            .When(item => item.Published || item.Latest)
            .Map(item => ReferenceWalk.TargetsOf(((JsonDynamicObject)item.Content).Node)
                .Where(target => target.Length <= ItemReferenceIndex.TargetLength && target != item.ContentItemId)
                .Select(target => new ItemReferenceIndex { ContentItemId = item.ContentItemId, Target = target }));
}
