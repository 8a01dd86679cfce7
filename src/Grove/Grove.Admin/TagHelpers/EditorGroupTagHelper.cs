using Grove.Admin.Editing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Grove.Admin.TagHelpers;

/// <summary>A label, its input, its hint and its errors, tied together for everyone who does not see that they stand together.</summary>
[HtmlTargetElement("editor-group")]
public sealed class EditorGroupTagHelper(IStringLocalizer<AdminText> T) : TagHelper
{
    public required Section Section { get; set; }

    public required string Member { get; set; }

    /// <summary>The label; the section's own unless given.</summary>
    public string? Label { get; set; }

    /// <summary>The hint; the section's own unless given.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether several inputs share the label.</summary>
    public bool Fieldset { get; set; }

    /// <summary>Whether the input writes its label itself, as a check box does.</summary>
    public bool Bare { get; set; }

    internal string Id => Section.Id(Member);

    internal string Name => Section.Name(Member);

    internal IReadOnlyList<string> Errors { get; private set; } = [];

    internal string? DescribedBy
        => string.Join(' ', ((string?[])[HintText is null ? null : $"{Id}-hint", Errors.Count == 0 ? null : $"{Id}-error"]).OfType<string>()) is { Length: > 0 } ids ? ids : null;

    private string? HintText => string.IsNullOrWhiteSpace(Hint ?? Section.Hint) ? null : Hint ?? Section.Hint;

    public override void Init(TagHelperContext context)
    {
        context.Items[typeof(EditorGroupTagHelper)] = this;
        Errors = [.. Section.ErrorsOf(Member)];
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Fieldset ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "editor-field");
        if (Fieldset)
        {
            output.Attributes.SetAttribute("id", Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (DescribedBy is { } ids)
            {
                output.Attributes.SetAttribute("aria-describedby", ids);
            }
        }

        if (!Bare)
        {
            output.PreContent.AppendHtml(LabelTag());
        }

        if (HintText is { } hint)
        {
            output.PostContent.AppendHtml(Line("form-text", $"{Id}-hint", hint));
        }

        if (Errors.Count > 0)
        {
            output.PostContent.AppendHtml(Line("editor-error", $"{Id}-error", string.Join(' ', Errors)));
        }
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder(Fieldset ? "legend" : "label");
        label.AddCssClass("form-label");
        label.Attributes["id"] = $"{Id}-label";
        if (!Fieldset)
        {
            label.Attributes["for"] = Id;
        }

        label.InnerHtml.Append(Label ?? Section.Label);
        if (Section.Required)
        {
            var required = new TagBuilder("span");
            required.AddCssClass("editor-required");
            required.InnerHtml.Append(T["required"]);
            label.InnerHtml.Append(" ").AppendHtml(required);
        }

        return label;
    }

    private static TagBuilder Line(string style, string id, string text)
    {
        var line = new TagBuilder("div");
        line.AddCssClass(style);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(text);
        return line;
    }
}
