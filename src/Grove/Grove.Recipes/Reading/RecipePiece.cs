using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>What a scanner of a recipe meets next.</summary>
internal enum RecipePieceKind
{
    /// <summary>A property of the recipe, with its value.</summary>
    Property,

    StepBegins,

    /// <summary>A property of a step, with its value or, where steps are skipped, with the number of its items.</summary>
    StepProperty,

    /// <summary>The array that a step has its items in.</summary>
    ItemsBegin,

    Item,

    StepEnds,
}

/// <param name="Kind">What it is.</param>
/// <param name="Property">The name of the property.</param>
/// <param name="Value">The value; null where it is the JSON null, or was skipped.</param>
/// <param name="Count">How many items the value has.</param>
/// <param name="Bytes">How long the value is in the file.</param>
internal readonly record struct RecipePiece(RecipePieceKind Kind, string? Property = null, JsonNode? Value = null, int Count = 0, long Bytes = 0);
