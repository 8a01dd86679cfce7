using CansCms.Delivery.Caching;
using CansCms.Delivery.Sharing;
using OrchardCore.Environment.Shell.Scope;

namespace CansCms.Delivery.Invalidation;

/// <summary>
/// Collects what a unit of work changes, and drops the answers that it touches once it is committed: before the response of the request
/// that made the change begins, where the platform commits before it.
/// </summary>
internal sealed class ChangeQueue(AnswerCache cache, SharedChanges shared, RecipeChanges recipes)
{
    // A recipe of more items than this drops everything: to look at each would cost more than to answer anew.
    private const int Most = 1_000;

    private readonly List<ContentChange> _changes = [];
    private bool _isAtTheEnd;

    /// <summary>Whether everything is going to be dropped, so that nothing more has to be known of any change.</summary>
    public bool IsEverything => _changes is [{ IsEverything: true }];

    public void Add(ContentChange change)
    {
        if (IsEverything)
        {
            return;
        }

        if (change.IsEverything || _changes.Count == Most)
        {
            _changes.Clear();
            change = ContentChange.Everything;
        }

        _changes.Add(change);

        if (ShellScope.Current is null)
        {
            DropAfterCommit();
        }
        else if (!_isAtTheEnd)
        {
            _isAtTheEnd = true;
            ShellScope.RegisterBeforeDispose(_ => shared.TellAsync(_changes));
            ShellScope.RegisterBeforeDispose(_ =>
            {
                DropAfterCommit();
                return Task.CompletedTask;
            }, last: true);
        }
    }

    private void DropAfterCommit()
    {
        // A unit of work may go on after it has committed once.
        _isAtTheEnd = false;

        if (_changes.Count > 0)
        {
            ContentChange[] changes = [.. _changes];
            _changes.Clear();
            cache.Drop(changes);
            recipes.Add(changes);
        }
    }
}
