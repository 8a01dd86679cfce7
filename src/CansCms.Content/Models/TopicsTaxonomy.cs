namespace CansCms.Content.Models;

/// <summary>The taxonomy that articles and resources are filed under. Recipes bring it under this id.</summary>
public static class TopicsTaxonomy
{
    public const string ContentItemId = "canstopics0000000000000000";

    public const string TermContentType = "Topic";
}
