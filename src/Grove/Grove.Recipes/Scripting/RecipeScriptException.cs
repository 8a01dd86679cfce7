namespace Grove.Recipes.Scripting;

/// <summary>A script in a recipe failed.</summary>
internal sealed class RecipeScriptException(string path, string script, Exception cause)
    : Exception($"at {path}, the script '{Shorten(script)}' failed: {cause.Message}", cause)
{
    private static string Shorten(string script) => script.Length <= 80 ? script.Trim() : script[..80].Trim() + "…";
}
