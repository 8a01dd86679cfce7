using GraphQLParser.AST;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Limits;

/// <summary>Measures a document before it is validated: fragments count wherever they are spread, spreads count too, and measuring stops at the limit.</summary>
internal sealed class DocumentLimits(GraphQLSettings settings)
{
    /// <summary>The limit that the document is over, in words; null where it keeps all.</summary>
    public string? Exceeded(GraphQLDocument document)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
            .GroupBy(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var measure = new Measure(settings, fragments);

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            measure.Visit(operation.SelectionSet, 1);
        }

        return measure.Exceeded;
    }

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
                Exceeded = $"The document nests fields deeper than {settings.MaxDepth} levels (MaxDepth).";
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
                Exceeded = $"The document asks for more than {settings.MaxComplexity} fields and fragments (MaxComplexity).";
            }
        }
    }
}
