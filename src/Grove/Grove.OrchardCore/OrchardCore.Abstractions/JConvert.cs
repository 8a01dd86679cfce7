using System.Numerics;

namespace System.Text.Json;

public static class JConvert
{
    public static TValue DeserializeObject<TValue>(string json, JsonSerializerOptions options = null) => throw new NotImplementedException();
    public static bool TryGetBigInteger(ref Utf8JsonReader reader, out BigInteger big) => throw new NotImplementedException();
    public static bool TryGetBigInteger(this JsonElement element, out BigInteger big) => throw new NotImplementedException();
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions options = null) => throw new NotImplementedException();
}
