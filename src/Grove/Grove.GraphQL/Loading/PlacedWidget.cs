using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;

namespace Grove.GraphQL.Loading;

/// <summary>A widget and where it stands.</summary>
internal sealed record PlacedWidget(ContentItem Item, LayerMetadata Place);
