using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Grove.Recipes.Scripting;

/// <summary>Names the place of a token in JSON, for messages.</summary>
internal static class JsonPlace
{
    /// <summary>The path from the value to the token that begins at the position, such as <c>.ArticlePart.Kind[2]</c>.</summary>
    public static string Of(ReadOnlySpan<byte> json, int position)
    {
        // A name for each object that is open, and for each array how many of its values have begun.
        var path = new List<(string? Name, int Index)>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        while (reader.Read() && reader.TokenStartIndex <= position)
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path.RemoveAt(path.Count - 1);
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path[^1] = (reader.GetString(), 0);
                continue;
            }

            if (path is [.., (null, var index)])
            {
                path[^1] = (null, index + 1);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Add((reader.TokenType == JsonTokenType.StartObject ? "" : null, -1));
            }
        }

        return path.Aggregate(new StringBuilder(), (text, step) => step.Name is null ? text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]") : text.Append('.').Append(step.Name)).ToString();
    }
}
