namespace System.Text.Json.Nodes;

/// <summary>Follows paths like <c>TaxonomyPart.Terms[1].Terms[0]</c> through JSON.</summary>
internal static class JsonPath
{
    public static JsonNode Select(JsonNode node, string path)
    {
        foreach (var step in path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            node = node switch
            {
                JsonObject jsonObject => jsonObject[step.Trim('\'', '"')],
                JsonArray array when int.TryParse(step, out var index) && index >= 0 && index < array.Count => array[index],
                _ => null,
            };
        }

        return node;
    }
}
