using System.Reflection;
using static Grove.OrchardCore.Tests.Api.TypeNames;

namespace Grove.OrchardCore.Tests.Api;

/// <summary>Lists the public types of an assembly in the form of the listing of Orchard Core.</summary>
public static class AssemblyListing
{
    public static IEnumerable<ApiType> Of(Assembly assembly)
        => assembly.GetExportedTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .OrderBy(type => type.Namespace, StringComparer.Ordinal)
            .ThenBy(type => type.FullName, StringComparer.Ordinal)
            .Select(Describe);

    private static ApiType Describe(Type type)
        => new(type.Namespace ?? "", NameOf(type), Declaration(type), type.IsEnum ? [] : [.. Bases(type)], [.. MemberListing.Of(type)]);

    private static string Declaration(Type type)
    {
        if (type.BaseType == typeof(MulticastDelegate))
        {
            var invoke = type.GetMethod("Invoke")!;

            return $"public delegate {NameOf(invoke.ReturnType)} {NameOf(type)}({Signatures.Parameters(invoke.GetParameters())});";
        }

        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class";
        var modifier = kind != "class" ? ""
            : type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsAbstract ? "abstract "
            : type.IsSealed ? "sealed "
            : "";

        return $"{(type.IsNestedFamily ? "protected" : "public")} {modifier}{kind} {NameOf(type)}"
            + (type.IsGenericType ? Signatures.Constraints(type.GetGenericArguments()) : "");
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType == typeof(MulticastDelegate))
        {
            return [];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var implied = type.GetInterfaces().SelectMany(contract => contract.GetInterfaces());
        var interfaces = type.GetInterfaces().Except(inherited).Except(implied).Select(NameOf);

        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? interfaces.Prepend(NameOf(parent))
            : interfaces;
    }
}
