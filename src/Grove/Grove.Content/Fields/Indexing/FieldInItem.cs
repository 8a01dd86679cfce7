using OrchardCore.ContentManagement;

namespace Grove.Content.Fields.Indexing;

/// <summary>A field and where it is.</summary>
internal readonly record struct FieldInItem<TField>(string PartName, string FieldName, TField Field) where TField : ContentField;
