using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Api;

/// <summary>What is wrong with an item that was sent, by the member that it is wrong with.</summary>
internal sealed class ItemProblems
{
    private readonly Dictionary<string, List<string>> _byMember = [];

    public bool Any => _byMember.Count > 0;

    /// <summary>Adds a problem at a place in the body, such as <c>$.TitlePart.Title</c>.</summary>
    public void Add(string place, string problem)
    {
        var member = place.TrimStart('$').TrimStart('.');

        if (!_byMember.TryGetValue(member, out var problems))
        {
            _byMember[member] = problems = [];
        }

        problems.Add(problem);
    }

    public void Add(ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            foreach (var member in error.MemberNames.DefaultIfEmpty(""))
            {
                Add(member, error.ErrorMessage ?? "");
            }
        }
    }

    public IResult ToResult() => Results.ValidationProblem(_byMember.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray()));
}
