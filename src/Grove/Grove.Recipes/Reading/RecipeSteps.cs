using System.Text.Json.Nodes;
using Grove.Recipes.Scripting;

namespace Grove.Recipes.Reading;

/// <summary>The steps of a recipe, with their scripts evaluated: read one after the other, and no further than is asked for.</summary>
internal sealed class RecipeSteps : IAsyncDisposable
{
    private const int MostItems = 250;
    private const int MostBytes = 2 * 1024 * 1024;

    private readonly RecipeScanner _scanner;
    private readonly RecipeScripts _scripts;
    private JsonObject _properties = [];
    private bool _isInItems;
    private int _read;
    private bool _answered;
    private bool _ended;

    public RecipeSteps(RecipeScanner scanner, RecipeScripts scripts)
    {
        _scanner = scanner;
        _scripts = scripts;
        scanner.ReadValue = json => _scripts.Read(json, _isInItems ? $"$.{_scanner.Property}[{_read}]" : $"$.{_scanner.Property}");
    }

    /// <summary>Goes on to the next step, when all of the one before is read.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        while (await _scanner.NextAsync(cancellationToken) is { } piece)
        {
            if (piece.Kind == RecipePieceKind.StepBegins)
            {
                (_properties, _isInItems, _read, _answered, _ended) = ([], false, 0, false, false);
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole step or, where the property of its items is named, some of them; null when there are no more.</summary>
    public async ValueTask<StepLot?> ReadAsync(string? itemsProperty, CancellationToken cancellationToken)
    {
        if (_ended)
        {
            return null;
        }

        _scanner.ItemsProperty = itemsProperty;
        var (items, first, bytes) = (new JsonArray(), _read, 0L);

        while (items.Count < MostItems && bytes < MostBytes && await _scanner.NextAsync(cancellationToken) is { } piece)
        {
            if (piece.Kind == RecipePieceKind.StepEnds)
            {
                _ended = true;
                break;
            }
            else if (piece.Kind == RecipePieceKind.ItemsBegin)
            {
                _isInItems = _isInItems ? throw new InvalidOperationException($"the step has \"{piece.Property}\" twice.") : true;
            }
            else if (piece.Kind == RecipePieceKind.Item)
            {
                items.Add(piece.Value);
                bytes += piece.Bytes;
                _read++;
            }
            else
            {
                _properties[piece.Property!] = piece.Value;
            }
        }

        // A step without items is a step all the same.
        var isLot = items.Count > 0 || !_answered;
        _answered = true;
        return isLot ? new StepLot(_isInItems ? With(itemsProperty!, items) : _properties, first, items.Count) : null;
    }

    public ValueTask DisposeAsync() => _scanner.DisposeAsync();

    private JsonObject With(string itemsProperty, JsonArray items)
    {
        var step = (JsonObject)_properties.DeepClone();
        step[itemsProperty] = items;
        return step;
    }
}
