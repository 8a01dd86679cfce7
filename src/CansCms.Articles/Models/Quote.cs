using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CansCms.Articles.Models;

/// <summary>What somebody said, word for word, and who that is.</summary>
public sealed class Quote : ContentPart
{
    public TextField Text { get; set; } = new();

    public TextField Speaker { get; set; } = new();

    /// <summary>The speaker's office, as of the day it was said.</summary>
    public TextField Role { get; set; } = new();
}
