using System.Security.Cryptography;
using System.Text;
using Grove.Admin.Editing;
using OrchardCore.ContentManagement;

namespace Grove.Admin.Items;

/// <summary>Tells one state of an item from another: a form carries the stamp of what it was loaded from.</summary>
public static class ItemStamp
{
    public const string Name = "$stamp";

    public static string Of(ContentItem item)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ContentJson.Of(item).ToJsonString())))[..32];
}
