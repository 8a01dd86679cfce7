using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>
/// Reads a recipe piece by piece: each of its properties, each property of its steps, and each item of a step whose items are asked for one by one,
/// is handed on as it is met. No more than the longest piece is held in memory.
/// </summary>
/// <param name="stream">The file's bytes.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="bounds">How long a piece may be.</param>
internal sealed class RecipeScanner(Stream stream, string file, RecipeOptions bounds) : IAsyncDisposable
{
    private readonly PipeReader _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 256 * 1024, minimumReadSize: 64 * 1024));
    private JsonReaderState _state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private Place _place;
    private string? _property;
    private int _step;
    private long _position;
    private long _stepPosition;
    private int _items;
    private int? _skippedFrom;
    private int _skippedItems;
    private bool _ended;

    private enum Place
    {
        Start,
        Recipe,
        Steps,
        Step,
        Items,
        End,
    }

    /// <summary>Reads a value of a step.</summary>
    public delegate JsonNode? ValueReader(ReadOnlySpan<byte> json);

    /// <summary>Whether what steps hold is checked and counted, but not read into memory; only their names are.</summary>
    public bool SkipsSteps { get; init; }

    /// <summary>How values of steps are read.</summary>
    public ValueReader ReadValue { get; set; } = Parse;

    /// <summary>The property of the current step whose items are handed on one by one; null for none.</summary>
    public string? ItemsProperty { get; set; }

    /// <summary>The property whose value is read.</summary>
    public string? Property => _property;

    public static JsonNode? Parse(ReadOnlySpan<byte> json)
        => JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

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
            _position += buffer.Slice(0, consumed).Length;

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

    private bool Read(ReadOnlySequence<byte> buffer, bool final, out SequencePosition consumed, out RecipePiece piece)
    {
        consumed = buffer.Start;
        piece = default;
        var reader = new Utf8JsonReader(buffer, final, _state);

        try
        {
            while (reader.Read())
            {
                if ((_skippedFrom is null ? Frame(ref reader, ref piece) : Skipped(ref reader, ref piece)) is not { } isPiece)
                {
                    var value = reader;

                    if (!value.TrySkip())
                    {
                        return false;
                    }

                    piece = Piece(buffer.Slice(reader.TokenStartIndex, value.BytesConsumed - reader.TokenStartIndex));
                    reader = value;
                    isPiece = true;
                }

                _state = reader.CurrentState;
                consumed = reader.Position;

                if (isPiece)
                {
                    return true;
                }
            }
        }
        catch (JsonException exception)
        {
            throw RecipeFormatException.NotJson(file, exception);
        }

        return false;
    }

    /// <summary>Takes a token that belongs to the outline of the recipe or of a step: whether it is a piece, or null where a value starts with it.</summary>
    private bool? Frame(ref Utf8JsonReader reader, ref RecipePiece piece)
    {
        switch (_place, reader.TokenType)
        {
            case (Place.Start, JsonTokenType.StartObject):
                _place = Place.Recipe;
                return false;
            case (Place.Start, _):
                throw new RecipeFormatException(file, "a recipe is a JSON object with the properties \"name\" and \"steps\".");
            case (Place.Recipe or Place.Step, JsonTokenType.PropertyName):
                _property = reader.GetString();
                return false;
            case (Place.Recipe, JsonTokenType.EndObject):
                _place = Place.End;
                return false;
            case (Place.Recipe, var token) when IsProperty("steps"):
                _place = token == JsonTokenType.StartArray ? Place.Steps : throw new RecipeFormatException(file, "\"steps\" is not an array.");
                return false;
            case (Place.Steps, JsonTokenType.EndArray):
                _place = Place.Recipe;
                return false;
            case (Place.Steps, JsonTokenType.StartObject):
                (_place, _stepPosition, ItemsProperty) = (Place.Step, _position + reader.TokenStartIndex, null);
                _step++;
                piece = new(RecipePieceKind.StepBegins);
                return true;
            case (Place.Steps, _):
                throw new RecipeFormatException(file, $"step {_step + 1} is not a JSON object.");
            case (Place.Step, JsonTokenType.EndObject):
                _place = Place.Steps;
                piece = new(RecipePieceKind.StepEnds);
                return true;
            case (Place.Step, JsonTokenType.StartArray) when ItemsProperty is { } items && IsProperty(items):
                (_place, _items) = (Place.Items, 0);
                piece = new(RecipePieceKind.ItemsBegin, _property);
                return true;
            case (Place.Items, JsonTokenType.EndArray):
                _place = Place.Step;
                return false;
            case (Place.Step, JsonTokenType.StartArray or JsonTokenType.StartObject) when SkipsSteps:
                (_skippedFrom, _skippedItems) = (reader.CurrentDepth, 0);
                return false;
            default:
                return null;
        }
    }

    /// <summary>Passes over a token of a value that is not read.</summary>
    private bool Skipped(ref Utf8JsonReader reader, ref RecipePiece piece)
    {
        if (reader.CurrentDepth == _skippedFrom)
        {
            _skippedFrom = null;
            piece = new(RecipePieceKind.StepProperty, _property, Count: reader.TokenType == JsonTokenType.EndArray ? _skippedItems : 0);
            return true;
        }

        _skippedItems += reader.CurrentDepth == _skippedFrom + 1 && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName) ? 1 : 0;
        return false;
    }

    private RecipePiece Piece(ReadOnlySequence<byte> json)
    {
        CheckLength(json.Length);
        var kind = _place switch
        {
            Place.Recipe => RecipePieceKind.Property,
            Place.Step => RecipePieceKind.StepProperty,
            _ => RecipePieceKind.Item,
        };

        _items += kind == RecipePieceKind.Item ? 1 : 0;
        return new(kind, _property, Value(json, kind == RecipePieceKind.Property ? Parse : ReadValue), Bytes: json.Length);
    }

    private static JsonNode? Value(ReadOnlySequence<byte> json, ValueReader read)
    {
        if (json.IsSingleSegment)
        {
            return read(json.FirstSpan);
        }

        var whole = ArrayPool<byte>.Shared.Rent((int)json.Length);
        json.CopyTo(whole);

        try
        {
            return read(whole.AsSpan(0, (int)json.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private bool IsProperty(string name) => string.Equals(_property, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Holds what is read next to its bound: an item to that of items, all else of a step to that of steps, with what was read of the step before.</summary>
    private void CheckLength(long bytes)
    {
        var (what, bound, option) = _place switch
        {
            Place.Items => ($"item {_items + 1} of step {_step}", bounds.MaxItemBytes, nameof(RecipeOptions.MaxItemBytes)),
            Place.Step => ($"step {_step}", bounds.MaxStepBytes, nameof(RecipeOptions.MaxStepBytes)),
            _ => ($"the property \"{_property}\"", bounds.MaxStepBytes, nameof(RecipeOptions.MaxStepBytes)),
        };

        if (bytes + (_place == Place.Step && ItemsProperty is null && !SkipsSteps ? _position - _stepPosition : 0) > bound)
        {
            throw new RecipeFormatException(file, $"{what} is longer than {bound / 1024 / 1024} MB. Divide it, or raise OrchardCore:Grove_Recipes:{option}.");
        }
    }

    private ReadOnlySequence<byte> SkipByteOrderMark(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        return _place == Place.Start && reader.IsNext([0xEF, 0xBB, 0xBF], advancePast: true) ? reader.UnreadSequence : buffer;
    }
}
