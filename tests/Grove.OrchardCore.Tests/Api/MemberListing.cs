using System.Reflection;
using System.Runtime.CompilerServices;
using static Grove.OrchardCore.Tests.Api.Signatures;
using static Grove.OrchardCore.Tests.Api.TypeNames;

namespace Grove.OrchardCore.Tests.Api;

/// <summary>Lists the public and protected members that a type declares.</summary>
public static class MemberListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type) => (type switch
    {
        { IsEnum: true } => EnumMembers(type),
        _ when type.BaseType == typeof(MulticastDelegate) => [],
        _ => Fields(type).Concat(Constructors(type)).Concat(Properties(type)).Concat(Events(type)).Concat(Methods(type)),
    }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> EnumMembers(Type type)
        => type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)},");

    private static IEnumerable<string> Fields(Type type)
        => type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field =>
            (field.IsPublic ? "public " : "protected ")
            + (field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""))
            + $"{NameOf(field.FieldType)} {field.Name}"
            + (field.IsLiteral ? $" = {Value(field.GetRawConstantValue())};" : ";"));

    private static IEnumerable<string> Constructors(Type type)
        => type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsVisible(constructor))
            .Select(constructor => $"{Access(constructor)}{WithoutArity(type)}({Parameters(constructor.GetParameters())});");

    private static IEnumerable<string> Properties(Type type)
        => type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)).Select(property =>
        {
            var visible = IsVisible(property.GetMethod) ? property.GetMethod! : property.SetMethod!;
            var indexes = property.GetIndexParameters();

            return Access(visible)
                + Modifiers(property.GetMethod ?? property.SetMethod!)
                + $"{NameOf(property.PropertyType)} {(indexes.Length > 0 ? $"this[{Parameters(indexes)}]" : property.Name)} {{ "
                + (IsVisible(property.GetMethod) ? "get; " : "")
                + (IsVisible(property.SetMethod) ? IsInitOnly(property.SetMethod!) ? "init; " : "set; " : "")
                + "}";
        });

    private static IEnumerable<string> Events(Type type)
        => type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod))
            .Select(@event => $"{Access(@event.AddMethod!)}event {NameOf(@event.EventHandlerType!)} {@event.Name};");

    private static IEnumerable<string> Methods(Type type)
        => type.GetMethods(Declared)
            .Where(method => IsVisible(method) && !method.Name.Contains('<', StringComparison.Ordinal))
            .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(method =>
                Access(method) + Modifiers(method) + NameOf(method.ReturnType) + " " + method.Name
                + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "")
                + $"({(method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "")}{Parameters(method.GetParameters())})"
                + (method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "") + ";");
}
