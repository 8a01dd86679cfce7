using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Validation;

namespace Grove.GraphQL.Plans;

/// <summary>
/// What variables were read into for an operation that came with the same ones before. Front ends send the same few: those of a page. Only for operations
/// that no rule has to look at, since a rule may ask who sends them.
/// </summary>
internal sealed class KnownVariables
{
    private const int MostCharacters = 1_000;
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<string, IValidationResult> _known = new(StringComparer.Ordinal);

    public async ValueTask<IValidationResult> ReadAsync(Inputs variables, Func<ValueTask<IValidationResult>> read)
    {
        if (Key(variables) is not { } key)
        {
            return await read();
        }

        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var result = await read();

        if (result.IsValid)
        {
            if (_known.Count >= MostKept)
            {
                _known.Clear();
            }

            _known.TryAdd(key, result);
        }

        return result;
    }

    /// <summary>The variables as text; null where that is too long to be kept.</summary>
    private static string? Key(Inputs variables)
    {
        var text = new StringBuilder();
        Write(text, variables);
        return text.Length <= MostCharacters ? text.ToString() : null;
    }

    private static void Write(StringBuilder text, object? value)
    {
        if (text.Length > MostCharacters)
        {
            return;
        }

        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string characters:
                text.Append('"').Append(characters.Length).Append(':').Append(characters);
                break;
            case IReadOnlyDictionary<string, object?> fields:
                text.Append('{');

                foreach (var (name, inner) in fields)
                {
                    Write(text, name);
                    Write(text, inner);
                }

                text.Append('}');
                break;
            case System.Collections.IEnumerable values:
                text.Append('[');

                foreach (var inner in values)
                {
                    Write(text, inner);
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append(' ').Append(CultureInfo.InvariantCulture, $"{value}").Append(';');
                break;
        }
    }
}
