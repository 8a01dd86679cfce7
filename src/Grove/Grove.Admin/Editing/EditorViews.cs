namespace Grove.Admin.Editing;

/// <summary>Where the views of the editors are.</summary>
public static class EditorViews
{
    private const string Root = "/Areas/Grove.Admin/Views/";

    public static string Field(string name) => $"{Root}Fields/{name}.cshtml";

    public static string Part(string name) => $"{Root}Parts/{name}.cshtml";

    public static string Shared(string name) => $"{Root}Shared/{name}.cshtml";
}
