using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Recorded;

namespace Grove.GraphQL.Tests.Filters;

/// <summary>Every operator on every field selects what comparing the answered values selects.</summary>
public sealed class OperatorTests(ContractHost host) : IClassFixture<ContractHost>
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] _texts = ["displayText", "author", "text", "path", "alias.alias", "facts.isoCode", "localization.culture"];
    private static readonly string[] _numbers = ["number", "whole", "facts.population"];
    private static readonly string[] _times = ["createdUtc", "modifiedUtc", "publishedUtc", "day", "moment", "clock"];
    private static readonly string[] _ids = ["contentItemId", "contentItemVersionId"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            Add(cases, _texts, "", "_not", "_in", "_not_in", "_contains", "_not_contains", "_starts_with", "_not_starts_with", "_ends_with", "_not_ends_with");
            Add(cases, _numbers, "", "_not", "_in", "_not_in", "_gt", "_gte", "_lt", "_lte");
            Add(cases, _times, "", "_not", "_in", "_not_in", "_gt", "_gte", "_lt", "_lte");
            Add(cases, _ids, "", "_not", "_in", "_not_in");
            Add(cases, ["flag"], "", "_not");
            Add(cases, ["localization.localizationSet"], "");
            return cases;
        }
    }

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public async Task Selects_what_comparing_the_values_selects(string field, string operation)
    {
        var all = await Samples.AllAsync(host);
        var values = all.Select(item => Samples.Value(item, field)).OfType<JsonValue>().Select(value => value.ToJsonString(_plain)).Distinct().ToArray();
        Assert.NotEmpty(values);

        foreach (var value in values.Concat(Pieces(operation, values)))
        {
            var literal = operation is "_in" or "_not_in" ? $"[{value}, {values[^1]}]" : value;
            var expected = all.Where(item => Holds(Samples.Value(item, field), operation, JsonNode.Parse(literal)!)).Select(Samples.Id);

            var ids = await Samples.IdsAsync(host, $"where: {Samples.Condition(field, operation, literal)}, first: 100, orderBy: {{ contentItemId: ASC }}");

            Assert.True(expected.SequenceEqual(ids), $"{field}{operation}: {literal} answers {string.Join(' ', ids)}");
        }
    }

    private static void Add(TheoryData<string, string> cases, string[] fields, params string[] operations)
    {
        foreach (var field in fields)
        {
            foreach (var operation in operations)
            {
                cases.Add(field, operation);
            }
        }
    }

    /// <summary>Pieces of the texts, in the other letter case, for the operators that look for pieces.</summary>
    private static IEnumerable<string> Pieces(string operation, IEnumerable<string> values) => operation switch
    {
        _ when operation.EndsWith("contains", StringComparison.Ordinal) => values.Select(value => Other(value[2..^2])),
        _ when operation.EndsWith("starts_with", StringComparison.Ordinal) => values.Select(value => Other(value[1..^2])),
        _ when operation.EndsWith("ends_with", StringComparison.Ordinal) => values.Select(value => Other(value[2..^1])),
        _ => [],
    };

    private static string Other(string piece) => $"\"{piece.ToUpperInvariant()}\"";

    private static bool Holds(JsonValue? value, string operation, JsonNode given) => operation switch
    {
        "" => Compare(value, given) == 0,
        "_not" => Compare(value, given) != 0,
        "_in" => given.AsArray().Any(one => Compare(value, one!) == 0),
        "_not_in" => given.AsArray().All(one => Compare(value, one!) != 0),
        "_gt" => Compare(value, given) > 0,
        "_gte" => Compare(value, given) >= 0,
        "_lt" => Compare(value, given) < 0,
        "_lte" => Compare(value, given) <= 0,
        _ when operation.StartsWith("_not_", StringComparison.Ordinal) => !Holds(value, operation[4..], given),
        "_contains" => ((string?)value ?? "").Contains((string)given!, StringComparison.OrdinalIgnoreCase),
        "_starts_with" => ((string?)value ?? "").StartsWith((string)given!, StringComparison.OrdinalIgnoreCase),
        _ => ((string?)value ?? "").EndsWith((string)given!, StringComparison.OrdinalIgnoreCase),
    };

    private static int? Compare(JsonValue? value, JsonNode given)
        => value is null ? null
            : value.TryGetValue<bool>(out var truth) ? truth.CompareTo((bool)given)
            : value.TryGetValue<decimal>(out var number) ? number.CompareTo((decimal)given)
            : TimeSpan.TryParse((string)value!, CultureInfo.InvariantCulture, out var span) ? span.CompareTo(TimeSpan.Parse((string)given!, CultureInfo.InvariantCulture))
            : DateTimeOffset.TryParse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time.CompareTo(DateTimeOffset.Parse((string)given!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
            : string.CompareOrdinal((string)value!, (string)given!);
}
