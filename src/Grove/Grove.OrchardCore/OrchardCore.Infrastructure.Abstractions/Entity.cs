using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object that others may add aspects to.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
