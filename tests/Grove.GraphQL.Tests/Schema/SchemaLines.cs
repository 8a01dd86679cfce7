using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Grove.GraphQL.Tests.Schema;

/// <summary>A schema as lines that can be compared: one for each type, field, argument and value, without descriptions.</summary>
internal static class SchemaLines
{
    public static SortedSet<SchemaLine> Of(string sdl)
    {
        var lines = new SortedSet<SchemaLine>();

        foreach (var definition in Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>())
        {
            var name = definition.Name.StringValue;
            lines.Add(new SchemaLine(name, definition.Kind.ToString(), IsType: true));

            switch (definition)
            {
                case GraphQLObjectTypeDefinition type:
                    AddFields(lines, name, type.Fields);
                    lines.UnionWith((type.Interfaces?.Items ?? []).Select(item => new SchemaLine(name, $" implements {item.Name.StringValue}")));
                    break;
                case GraphQLInterfaceTypeDefinition type:
                    AddFields(lines, name, type.Fields);
                    break;
                case GraphQLInputObjectTypeDefinition type:
                    lines.UnionWith((type.Fields?.Items ?? []).Select(field => new SchemaLine(name, "." + Value(field))));
                    break;
                case GraphQLEnumTypeDefinition type:
                    lines.UnionWith((type.Values?.Items ?? []).Select(value => new SchemaLine(name, "." + value.Name.StringValue)));
                    break;
            }
        }

        return lines;
    }

    private static void AddFields(SortedSet<SchemaLine> lines, string type, GraphQLFieldsDefinition? fields)
    {
        foreach (var field in fields?.Items ?? [])
        {
            var name = "." + field.Name.StringValue;
            lines.Add(new SchemaLine(type, $"{name}: {Print(field.Type)}"));
            lines.UnionWith((field.Arguments?.Items ?? []).Select(argument => new SchemaLine(type, $"{name}({Value(argument)})")));
        }
    }

    private static string Value(GraphQLInputValueDefinition value)
        => $"{value.Name.StringValue}: {Print(value.Type)}{(value.DefaultValue is null ? "" : " = " + Print(value.DefaultValue))}";

    private static string Print(ASTNode node)
    {
        using var writer = new StringWriter();
        new SDLPrinter().PrintAsync(node, writer).AsTask().GetAwaiter().GetResult();
        return writer.ToString();
    }
}
