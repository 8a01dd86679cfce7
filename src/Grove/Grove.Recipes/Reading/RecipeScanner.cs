using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>
/// Reads a recipe piece by piece: each of its properties and each of its steps is handed on as it is met, so that no more than the
/// largest piece is held in memory.
/// </summary>
/// <param name="stream">The file's bytes.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="maxStepBytes">The longest piece.</param>
/// <param name="skipsSteps">Whether steps are counted and checked, but not read into memory.</param>
internal sealed class RecipeScanner(Stream stream, string file, int maxStepBytes, bool skipsSteps = false) : IAsyncDisposable
{
    private readonly PipeReader _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
    private JsonReaderState _state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private string? _property;
    private bool _inSteps;
    private int _steps;
    private bool _started;
    private bool _ended;

    /// <summary>The next piece, or null at the recipe's end.</summary>
    public async ValueTask<RecipePiece?> NextAsync(CancellationToken cancellationToken)
    {
        long enough = 0;

        while (!_ended)
        {
            var read = await _pipe.ReadAsync(cancellationToken);
            var buffer = read.Buffer;

            // A value that is not complete is tried again when twice as much is there, so that a long one is not scanned at every read.
            if (buffer.Length < enough && !read.IsCompleted)
            {
                _pipe.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            var found = Read(SkipByteOrderMark(buffer), read.IsCompleted, out var consumed, out var piece);

            if (found)
            {
                _pipe.AdvanceTo(consumed);
                return piece;
            }

            enough = buffer.Slice(consumed).Length * 2;
            CheckLength(enough / 2);
            _ended = read.IsCompleted;
            _pipe.AdvanceTo(consumed, buffer.End);
        }

        return null;
    }

    public ValueTask DisposeAsync() => _pipe.CompleteAsync();

    private bool Read(ReadOnlySequence<byte> buffer, bool final, out SequencePosition consumed, out RecipePiece? piece)
    {
        consumed = buffer.Start;
        piece = null;
        var reader = new Utf8JsonReader(buffer, final, _state);

        try
        {
            while (reader.Read())
            {
                if (IsFrame(ref reader))
                {
                    _state = reader.CurrentState;
                    consumed = reader.Position;
                    continue;
                }

                var value = reader;

                if (!value.TrySkip())
                {
                    return false;
                }

                CheckLength(value.BytesConsumed - reader.TokenStartIndex);
                piece = Piece(ref reader, value);
                _state = reader.CurrentState;
                consumed = reader.Position;
                _steps += _inSteps ? 1 : 0;
                return true;
            }
        }
        catch (JsonException exception)
        {
            throw RecipeFormatException.NotJson(file, exception);
        }

        return false;
    }

    private RecipePiece Piece(ref Utf8JsonReader reader, Utf8JsonReader afterValue)
    {
        if (_inSteps && skipsSteps)
        {
            reader = afterValue;
            return new RecipePiece(null, null);
        }

        return new RecipePiece(_inSteps ? null : _property, JsonNode.Parse(ref reader));
    }

    /// <summary>Whether the token belongs to the recipe's own outline; if not, a value starts with it.</summary>
    private bool IsFrame(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when !_started:
                return _started = true;
            case var _ when !_started:
                throw new RecipeFormatException(file, "a recipe is a JSON object with the properties \"name\" and \"steps\".");
            case JsonTokenType.EndObject when reader.CurrentDepth == 0:
                return true;
            case JsonTokenType.PropertyName:
                _property = reader.GetString();
                return true;
            case JsonTokenType.StartArray when !_inSteps && IsSteps:
                return _inSteps = true;
            case JsonTokenType.EndArray when _inSteps:
                _inSteps = false;
                return true;
            case var token when IsSteps && !(_inSteps && token == JsonTokenType.StartObject):
                throw new RecipeFormatException(file, _inSteps ? $"step {_steps + 1} is not a JSON object." : "\"steps\" is not an array.");
            default:
                return false;
        }
    }

    private bool IsSteps => string.Equals(_property, "steps", StringComparison.OrdinalIgnoreCase);

    private void CheckLength(long bytes)
    {
        if (bytes > maxStepBytes)
        {
            throw new RecipeFormatException(
                file,
                $"{(_inSteps ? $"step {_steps + 1}" : $"the property \"{_property}\"")} is longer than {maxStepBytes / 1024 / 1024} MB. "
                    + "Divide it into several steps, or raise OrchardCore:Grove_Recipes:MaxStepBytes.");
        }
    }

    private ReadOnlySequence<byte> SkipByteOrderMark(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        return !_started && reader.IsNext([0xEF, 0xBB, 0xBF], advancePast: true) ? reader.UnreadSequence : buffer;
    }
}
