namespace Grove.OrchardCore.Tests.Api;

/// <summary>Writes types as C# source names them.</summary>
public static class TypeNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(float)] = "float",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
    };

    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{NameOf(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        return s_keywords.TryGetValue(type, out var keyword) ? keyword : FullNameOf(type);
    }

    public static string WithoutArity(Type type)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);

        return tick > 0 ? type.Name[..tick] : type.Name;
    }

    private static string FullNameOf(Type type)
    {
        var name = type.IsNested ? $"{WithoutArity(type.DeclaringType!)}.{WithoutArity(type)}" : WithoutArity(type);

        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }
}
