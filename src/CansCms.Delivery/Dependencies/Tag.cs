using System.Diagnostics.CodeAnalysis;

namespace CansCms.Delivery.Dependencies;

/// <summary>
/// The names by which answers depend on content. Fields of other modules say them in their metadata, so the words are a contract
/// (docs/delivery.md): <c>item:ID</c>, <c>set:ID</c> (of translations), <c>list:ID</c>, <c>path:PATH</c>, <c>alias:ALIAS</c>,
/// <c>type:TYPE</c> and <c>type:TYPE/CULTURE</c>.
/// </summary>
internal static class Tag
{
    private const string TypePrefix = "type:";

    public static string Item(string id) => "item:" + id;

    public static string Set(string id) => "set:" + id;

    public static string List(string id) => "list:" + id;

    public static string Path(string path) => "path:" + path.Trim('/').ToLowerInvariant();

    public static string Alias(string alias) => "alias:" + alias.ToLowerInvariant();

    /// <summary>Every list of the items of a type, whatever its filter.</summary>
    public static string ListsOf(string contentType) => "lists:" + contentType;

    public static bool TryReadList(string tag, [NotNullWhen(true)] out ListRead? list)
    {
        list = null;

        if (!tag.StartsWith(TypePrefix, StringComparison.Ordinal))
        {
            return false;
        }

        var slash = tag.IndexOf('/', StringComparison.Ordinal);
        list = slash < 0 ? new(tag[TypePrefix.Length..], null) : ListRead.InCulture(tag[TypePrefix.Length..slash], tag[(slash + 1)..]);
        return true;
    }
}
