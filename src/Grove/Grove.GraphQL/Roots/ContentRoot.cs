using GraphQL.Types;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;

namespace Grove.GraphQL.Roots;

/// <summary>Adds fields to the root that use the types of content.</summary>
internal abstract class ContentRoot
{
    public abstract void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user);
}
