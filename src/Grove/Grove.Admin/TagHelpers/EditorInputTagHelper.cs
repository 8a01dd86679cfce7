using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Grove.Admin.TagHelpers;

/// <summary>
/// The input of an editor group: gets its name, value, hint and errors from the group. With editor="content" it is written in the
/// content's language, which a screen reader and a spelling checker should know.
/// </summary>
[HtmlTargetElement("input", Attributes = Marker, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("textarea", Attributes = Marker)]
[HtmlTargetElement("select", Attributes = Marker)]
public sealed class EditorInputTagHelper : TagHelper
{
    private const string Marker = "editor";

    [HtmlAttributeName(Marker)]
    public string? Editor { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = (EditorGroupTagHelper)context.Items[typeof(EditorGroupTagHelper)];
        output.Attributes.SetAttribute("id", group.Id);
        output.Attributes.SetAttribute("name", group.Name);
        Value(output, group);

        if (group.DescribedBy is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        if (group.Section.Required)
        {
            output.Attributes.SetAttribute("aria-required", "true");
        }

        if (group.Errors.Count > 0)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
            output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} is-invalid".Trim());
        }

        if (Editor == "content" && group.Section.Form.Culture is { } culture)
        {
            output.Attributes.SetAttribute("lang", culture.Name);
            output.Attributes.SetAttribute("dir", culture.TextInfo.IsRightToLeft ? "rtl" : "ltr");
        }
    }

    private static void Value(TagHelperOutput output, EditorGroupTagHelper group)
    {
        var value = group.Section.Value(group.Member);
        if (output.TagName == "textarea")
        {
            // A browser drops the first line break after the tag, so there is one to drop.
            output.Content.SetHtmlContent("\n").Append(value ?? "");
        }
        else if (output.Attributes["type"]?.Value?.ToString() == "checkbox")
        {
            output.Attributes.SetAttribute("value", "true");
            if (value == "true")
            {
                output.Attributes.SetAttribute("checked", "checked");
            }
        }
        else if (output.TagName == "input")
        {
            output.Attributes.SetAttribute("value", value);
        }
    }
}
