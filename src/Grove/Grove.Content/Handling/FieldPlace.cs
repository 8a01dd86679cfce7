using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handling;

/// <summary>Where in an item a field is.</summary>
internal readonly record struct FieldPlace(string PartName, ContentPartFieldDefinition Definition)
{
    /// <summary>Tells the context about the place.</summary>
    public TContext In<TContext>(TContext context) where TContext : ContentFieldContextBase
    {
        context.PartName = PartName;
        context.ContentPartFieldDefinition = Definition;
        return context;
    }
}
