using CansCms.Content.GraphQL;
using CansCms.Resources.Models;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace CansCms.Resources.GraphQL;

/// <summary>Adds to the fields of the part the items that it refers to by localization set.</summary>
public sealed class ResourceGraphType : ObjectGraphType<ResourcePart>
{
    public ResourceGraphType(IStringLocalizer<ResourceGraphType> S)
    {
        Name = nameof(ResourcePart);
        Description = S["What makes an item a resource."];

        this.AddTermNames("kindNames", S["The names of the kinds, in the language of the resource."], part => part.Kind);
        this.AddTerms("topicTerms", S["The topics, named in the language of the resource."], part => part.Topics);

        this.AddReferences("countries", S["The country pages of the resource, in its language where they are translated."], part => part.Countries);
    }
}
