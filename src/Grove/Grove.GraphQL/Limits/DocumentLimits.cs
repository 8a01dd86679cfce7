using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Limits;

/// <summary>Measures a document before it is validated: fragments count wherever they are spread, spreads count too, and measuring stops at the limit.</summary>
internal sealed class DocumentLimits(GraphQLSettings settings)
{
    private const int ParserDepth = 128;

    /// <summary>Parses a document. It is null where it does not parse, which the executer reports in the library's words.</summary>
    /// <returns>The document, and the limit that it is over, in words; null where it keeps all.</returns>
    public (GraphQLDocument? Document, string? Exceeded) Read(string text)
    {
        try
        {
            // Values nest in fields, and a level of either takes the parser several steps.
            var depth = Math.Max(ParserDepth, 8 * (settings.MaxDepth ?? 0));
            var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = depth });
            return (document, Exceeded(document));
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return (null, TooDeep(settings));
        }
        catch (GraphQLParserException)
        {
            return (null, null);
        }
    }

    private string? Exceeded(GraphQLDocument document)
    {
        if (DocumentSize.Of(document) > settings.MaxComplexity)
        {
            return $"The document has more fields, fragments, directives, variables and conditions than the limit of {settings.MaxComplexity} (MaxComplexity).";
        }

        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
            .GroupBy(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var measure = new Measure(settings, fragments);

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            measure.Visit(operation.SelectionSet, 1);
        }

        return measure.Exceeded;
    }

    private static string TooDeep(GraphQLSettings settings) => $"The document nests deeper than the limit of {settings.MaxDepth ?? ParserDepth} levels (MaxDepth).";

    private sealed class Measure(GraphQLSettings settings, Dictionary<string, GraphQLFragmentDefinition> fragments)
    {
        private readonly HashSet<string> _open = [];
        private double _complexity;

        public string? Exceeded { get; private set; }

        public void Visit(GraphQLSelectionSet? selections, int depth)
        {
            if (selections is null || Exceeded is not null)
            {
                return;
            }

            if (depth > settings.MaxDepth)
            {
                Exceeded = TooDeep(settings);
                return;
            }

            foreach (var selection in selections.Selections)
            {
                // Spreads as well: fragments that only spread one another would be measured for ages.
                Count();

                if (Exceeded is not null)
                {
                    return;
                }

                switch (selection)
                {
                    case GraphQLField field:
                        Visit(field.SelectionSet, depth + 1);
                        break;
                    case GraphQLInlineFragment inline:
                        Visit(inline.SelectionSet, depth);
                        break;
                    case GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && _open.Add(spread.FragmentName.Name.StringValue):
                        Visit(fragment.SelectionSet, depth);
                        _open.Remove(spread.FragmentName.Name.StringValue);
                        break;
                    default:
                        break;
                }
            }
        }

        private void Count()
        {
            _complexity += settings.FieldImpact ?? 1;

            if (_complexity > settings.MaxComplexity)
            {
                Exceeded = $"The document asks for more fields and fragments than the limit of {settings.MaxComplexity} (MaxComplexity).";
            }
        }
    }
}
