using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>A property of a recipe or, without a name, one of its steps.</summary>
internal sealed record RecipePiece(string? Property, JsonNode? Value)
{
    public bool IsStep => Property is null;
}
