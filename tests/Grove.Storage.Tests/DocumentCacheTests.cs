using Grove.Storage.Databases;
using Grove.Storage.Documents;
using Grove.Storage.Tests.Conformance;
using Microsoft.Extensions.Time.Testing;

namespace Grove.Storage.Tests;

/// <summary>What is kept was so at the mark that it was checked at.</summary>
public sealed class DocumentCacheTests
{
    private static readonly ChangeMark _first = new(1, 1);
    private static readonly ChangeMark _second = new(1, 2);
    private static readonly KeptDocument _rules = new(new Rules(), 10, 3);

    private readonly Watcher _watcher = new();
    private readonly FakeTimeProvider _time = new();
    private readonly DocumentCache _cache;

    public DocumentCacheTests()
    {
        _cache = new([_watcher], _time);
        _cache.Check(_first, _cache.Kept, Stored());
        _cache.Keep(typeof(Rules), _rules, _first);
    }

    [Fact]
    public void What_has_the_same_version_at_a_later_mark_stays()
    {
        Assert.Same(_rules.Document, _cache.Check(_second, _cache.Kept, Stored((10, 3))).Find(typeof(Rules)));
    }

    [Fact]
    public void What_has_another_version_or_another_id_or_is_gone_is_kept_no_longer()
    {
        foreach (var stored in new[] { Stored((10, 4)), Stored((11, 3)), Stored() })
        {
            var cache = new DocumentCache([], _time);
            cache.Check(_first, cache.Kept, Stored());
            cache.Keep(typeof(Rules), _rules, _first);

            Assert.False(cache.Check(_second, cache.Kept, stored).Has(typeof(Rules)));
        }
    }

    [Fact]
    public void What_was_read_before_a_check_is_not_kept_after_it()
    {
        _cache.Check(_second, _cache.Kept, Stored());

        _cache.Keep(typeof(Notice), new(new Notice(), 11, 1), _first);

        Assert.False(_cache.Kept.Has(typeof(Notice)));
    }

    [Fact]
    public void What_came_after_the_versions_were_asked_for_is_not_taken_to_be_checked()
    {
        var asked = _cache.Kept;
        _cache.Keep(typeof(Notice), new(new Notice(), 11, 1), _first);

        var kept = _cache.Check(_second, asked, Stored((10, 3)));

        Assert.True(kept.Has(typeof(Rules)));
        Assert.False(kept.Has(typeof(Notice)));
    }

    [Fact]
    public void Of_a_database_that_may_have_lost_commits_nothing_stays()
    {
        Assert.False(_cache.Check(_first with { Lineage = 2 }, _cache.Kept, Stored((10, 3))).Has(typeof(Rules)));
    }

    [Fact]
    public void Watchers_are_shown_what_stayed()
    {
        _cache.Check(_second, _cache.Kept, Stored((10, 4)));

        Assert.False(_watcher.Seen!.Has(typeof(Rules)));
    }

    [Fact]
    public void Of_those_who_take_documents_of_some_age_one_asks_for_all()
    {
        var age = TimeSpan.FromSeconds(1);
        Assert.True(_cache.IsDue(age));

        _time.Advance(TimeSpan.FromSeconds(0.9));
        Assert.False(_cache.IsDue(age));

        _time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(_cache.IsDue(age));
        Assert.False(_cache.IsDue(age));
    }

    private static Dictionary<Type, (long Id, long Version)> Stored(params (long Id, long Version)[] rules) => rules.ToDictionary(_ => typeof(Rules));

    private sealed class Watcher : IDocumentWatcher
    {
        public KeptDocuments? Seen { get; private set; }

        public void Checked(KeptDocuments kept) => Seen = kept;
    }
}
