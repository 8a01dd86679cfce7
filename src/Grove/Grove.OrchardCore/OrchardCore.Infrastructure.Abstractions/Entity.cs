using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

public class Entity : IEntity
{
    public Entity() { }
    public JsonObject Properties { get; set; }
}
