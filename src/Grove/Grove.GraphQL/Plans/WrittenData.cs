using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.ObjectPool;

namespace Grove.GraphQL.Plans;

/// <summary>The data of an answer that is JSON already. Whoever writes it to a client gives the memory back.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class WrittenData : IDisposable
{
    /// <summary>What is longer is not kept for the next answer.</summary>
    private const int MostKept = 256 * 1024;

    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ObjectPool<WrittenData> _pool = new DefaultObjectPool<WrittenData>(new Policy());

    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly Utf8JsonWriter _json;

    private WrittenData() => _json = new(_buffer, new() { Encoder = _options.Encoder, SkipValidation = true });

    public ReadOnlyMemory<byte> Json => _buffer.WrittenMemory;

    public static WrittenData Of(Node root)
    {
        var data = _pool.Get();
        new AnswerWriter(data._json, _options).Write(root);
        data._json.Flush();
        return data;
    }

    public void Dispose() => _pool.Return(this);

    private sealed class Policy : PooledObjectPolicy<WrittenData>
    {
        public override WrittenData Create() => new();

        public override bool Return(WrittenData data)
        {
            data._buffer.ResetWrittenCount();
            data._json.Reset();
            return data._buffer.Capacity <= MostKept;
        }
    }

    private sealed class Converter : JsonConverter<WrittenData>
    {
        public override WrittenData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("An answer is written only.");

        public override void Write(Utf8JsonWriter writer, WrittenData value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
    }
}
