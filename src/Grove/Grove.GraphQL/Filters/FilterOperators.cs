namespace Grove.GraphQL.Filters;

/// <summary>The operators that a value can be filtered with.</summary>
internal enum FilterOperators
{
    None,

    /// <summary>Equal only.</summary>
    Equality,

    /// <summary>Equal and not equal.</summary>
    Boolean,

    /// <summary>And one of several.</summary>
    Identifier,

    /// <summary>And greater or less.</summary>
    Ordered,

    /// <summary>And parts of the text.</summary>
    Text,
}
