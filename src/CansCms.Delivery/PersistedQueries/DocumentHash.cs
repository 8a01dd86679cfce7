using System.Security.Cryptography;
using System.Text;

namespace CansCms.Delivery.PersistedQueries;

internal static class DocumentHash
{
    /// <summary>The SHA-256 of a document's text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Of(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));
}
