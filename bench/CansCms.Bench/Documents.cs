namespace CansCms.Bench;

/// <summary>The GraphQL documents that are asked, from the folder Queries.</summary>
internal static class Documents
{
    public static readonly string First = Read("First");
    public static readonly string List = Read("List");
    public static readonly string Item = Read("Item");
    public static readonly string Menu = Read("Menu");

    private static string Read(string name)
    {
        using var file = new StreamReader(typeof(Documents).Assembly.GetManifestResourceStream(name + ".graphql")!);
        return file.ReadToEnd();
    }
}
