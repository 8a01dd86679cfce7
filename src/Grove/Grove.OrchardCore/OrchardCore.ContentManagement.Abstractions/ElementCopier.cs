using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Copies elements of one class: what was read from JSON once need not be read anew for each reader. Only of classes whose values are
/// immutable, arrays and lists of such, lists of items, or content fields of such; all others have no copier.
/// </summary>
internal sealed class ElementCopier
{
    private static readonly ConcurrentDictionary<Type, ElementCopier> _known = new();

    private readonly List<CopiedProperty> _properties = [];
    private readonly bool _canCopy;

    private ElementCopier(Type type, bool mayHaveFields) => _canCopy = TryFind(type, mayHaveFields);

    /// <summary>The copier of a class; null where a copy would share with it what can be changed.</summary>
    public static ElementCopier For(Type type)
    {
        var copier = _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, new ElementCopier(type, mayHaveFields: true));
        return copier._canCopy ? copier : null;
    }

    /// <summary>Whether an element holds nothing that its class does not tell of: no JSON of its own, and no field of a derived class.</summary>
    public bool CanCopy(ContentElement element) => element.HasNoData && _properties.TrueForAll(property => property.CanCopy(element));

    public ContentElement Copy(ContentElement element)
    {
        var copy = element.CopyOwn();

        foreach (var property in _properties)
        {
            property.Copy(copy);
        }

        return copy;
    }

    private bool TryFind(Type type, bool mayHaveFields)
    {
        for (var declaring = type; declaring != typeof(ContentElement); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!IsImmutable(field.FieldType) && !TryAdd(declaring, field, mayHaveFields))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool TryAdd(Type declaring, FieldInfo field, bool mayHaveFields)
    {
        var type = field.FieldType;
        var kind = type.IsArray && IsImmutable(type.GetElementType()) ? typeof(ArrayProperty<,>).MakeGenericType(declaring, type.GetElementType())
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && IsImmutable(type.GenericTypeArguments[0]) ? typeof(ListProperty<,>).MakeGenericType(declaring, type.GenericTypeArguments[0])
            : type == typeof(List<ContentItem>) ? typeof(ItemsProperty<>).MakeGenericType(declaring)
            : mayHaveFields && type.IsSubclassOf(typeof(ContentField)) && new ElementCopier(type, mayHaveFields: false) is { _canCopy: true } ? typeof(FieldProperty<,>).MakeGenericType(declaring, type)
            : null;

        if (kind is null || PropertyOf(declaring, field) is not { CanRead: true, CanWrite: true } property)
        {
            return false;
        }

        _properties.Add((CopiedProperty)Activator.CreateInstance(kind, property));
        return true;
    }

    // The field of an automatic property is called <Name>k__BackingField.
    private static PropertyInfo PropertyOf(Type declaring, FieldInfo field)
        => field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.Name.IndexOf('>', StringComparison.Ordinal) is > 0 and var end
            ? declaring.GetProperty(field.Name[1..end], BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            : null;

    private static bool IsImmutable(Type type)
        => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime) || type == typeof(DateTimeOffset)
            || type == typeof(TimeSpan) || type == typeof(Guid) || type == typeof(Uri) || Nullable.GetUnderlyingType(type) is { } underlying && IsImmutable(underlying);

    private abstract class CopiedProperty
    {
        /// <summary>Whether the property's value can be copied.</summary>
        public abstract bool CanCopy(ContentElement element);

        /// <summary>Puts a copy of the property's value in its place.</summary>
        public abstract void Copy(ContentElement element);
    }

    private abstract class CopiedProperty<TOwner, TValue>(PropertyInfo property) : CopiedProperty where TOwner : ContentElement where TValue : class
    {
        private readonly Func<TOwner, TValue> _get = property.GetMethod.CreateDelegate<Func<TOwner, TValue>>();
        private readonly Action<TOwner, TValue> _set = property.SetMethod.CreateDelegate<Action<TOwner, TValue>>();

        public override bool CanCopy(ContentElement element) => _get((TOwner)element) is not { } value || CanCopy(value);

        public override void Copy(ContentElement element)
        {
            if (_get((TOwner)element) is { } value)
            {
                _set((TOwner)element, Copy(value));
            }
        }

        protected virtual bool CanCopy(TValue value) => true;

        protected abstract TValue Copy(TValue value);
    }

    private sealed class ArrayProperty<TOwner, TValue>(PropertyInfo property) : CopiedProperty<TOwner, TValue[]>(property) where TOwner : ContentElement
    {
        protected override TValue[] Copy(TValue[] value) => value.Length == 0 ? value : (TValue[])value.Clone();
    }

    private sealed class ListProperty<TOwner, TValue>(PropertyInfo property) : CopiedProperty<TOwner, List<TValue>>(property) where TOwner : ContentElement
    {
        protected override List<TValue> Copy(List<TValue> value) => [.. value];
    }

    /// <summary>Items within the item, which each reader is lent as the item itself.</summary>
    private sealed class ItemsProperty<TOwner>(PropertyInfo property) : CopiedProperty<TOwner, List<ContentItem>>(property) where TOwner : ContentElement
    {
        protected override List<ContentItem> Copy(List<ContentItem> value)
        {
            var items = new List<ContentItem>(value.Count);

            foreach (var item in value)
            {
                items.Add(item?.Lend());
            }

            return items;
        }
    }

    private sealed class FieldProperty<TOwner, TField>(PropertyInfo property) : CopiedProperty<TOwner, TField>(property) where TOwner : ContentElement where TField : ContentField
    {
        private readonly ElementCopier _copier = new(typeof(TField), mayHaveFields: false);

        protected override bool CanCopy(TField value) => value.GetType() == typeof(TField) && _copier.CanCopy(value);

        protected override TField Copy(TField value) => (TField)_copier.Copy(value);
    }
}
