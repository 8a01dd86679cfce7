using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Grove.OrchardCore.Tests.Api;

/// <summary>What a compiled module, with its views, uses of another assembly: types by full name with arity, and which of their members.</summary>
internal static class UsedTypes
{
    public static ILookup<string, string> Of(string assemblyFile, string usedAssembly)
    {
        using var stream = File.OpenRead(assemblyFile);
        using var file = new PEReader(stream);
        var reader = file.GetMetadataReader();

        var types = reader.TypeReferences
            .Where(handle => Scope(reader, handle) == usedAssembly)
            .ToDictionary(handle => handle, handle => FullName(reader, handle));

        var members = reader.MemberReferences
            .Select(handle => reader.GetMemberReference(handle))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && types.ContainsKey((TypeReferenceHandle)member.Parent))
            .Select(member => (Type: types[(TypeReferenceHandle)member.Parent], Member: reader.GetString(member.Name)));

        return types.Values.Select(type => (Type: type, Member: "")).Concat(members).ToLookup(used => used.Type, used => used.Member);
    }

    private static string? Scope(MetadataReader reader, TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;

        return scope.Kind switch
        {
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            HandleKind.TypeReference => Scope(reader, (TypeReferenceHandle)scope),
            _ => null,
        };
    }

    private static string FullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);

        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{FullName(reader, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }
}
