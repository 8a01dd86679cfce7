using System.Globalization;
using System.Text.Json;

namespace Grove.Recipes.Reading;

/// <summary>A recipe file is not what a recipe must be.</summary>
public sealed class RecipeFormatException(string file, string message, Exception? cause = null)
    : Exception($"{file}: {message}", cause)
{
    /// <summary>What is wrong, without the file, for those who name it themselves.</summary>
    public string Fault => message;

    public static RecipeFormatException NotJson(string file, JsonException exception)
    {
        var line = (exception.LineNumber ?? 0) + 1;
        var column = (exception.BytePositionInLine ?? 0) + 1;
        var reason = exception.Message.Split(" LineNumber:", 2)[0];

        return new(file, string.Create(CultureInfo.InvariantCulture, $"not valid JSON at line {line}, column {column}: {reason}"), exception);
    }
}
