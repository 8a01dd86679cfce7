using Microsoft.Extensions.Options;

namespace CansCms.Delivery;

/// <summary>The configuration section <c>OrchardCore:CansCms_Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "CansCms_Delivery";

    /// <summary>Whether answers are kept. Without it every request is executed; persisted queries work all the same.</summary>
    public bool CacheAnswers { get; set; } = true;

    /// <summary>The most bytes that kept answers take, with what is known about them.</summary>
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The longest answer that is kept, in bytes.</summary>
    public int MaxAnswerBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>After which time an answer is made anew though nothing is known to have changed.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>For how long a browser may show an answer without asking (<c>max-age</c>).</summary>
    public TimeSpan MaxAge { get; set; }

    /// <summary>For how long a content delivery network may (<c>s-maxage</c>); null says nothing of it.</summary>
    public TimeSpan? SharedMaxAge { get; set; }

    /// <summary>For how long after that it may answer with the old one while it asks (<c>stale-while-revalidate</c>).</summary>
    public TimeSpan? StaleWhileRevalidate { get; set; }

    /// <summary>Headers that say who asks. A request with one of them neither gets nor makes an anonymous answer.</summary>
    public string[] CredentialHeaders { get; set; } = ["Authorization"];

    /// <summary>Within which time a change that another process made on the same database is seen; null where there is none but this one.</summary>
    /// <remarks>Unless it is set: a second on PostgreSQL and other servers, nothing on SQLite.</remarks>
    public TimeSpan? SharedChangesWithin { get; set; }

    public PersistedQueryOptions PersistedQueries { get; set; } = new();
}

/// <summary>Which documents may be named by their hash.</summary>
public sealed class PersistedQueryOptions
{
    /// <summary>A folder of registered documents, one to a <c>.graphql</c> file; relative to the content root.</summary>
    public string? Folder { get; set; }

    /// <summary>Whether anonymous clients may execute registered documents only.</summary>
    public bool OnlyRegistered { get; set; }

    /// <summary>Whether clients may register documents by sending them with their hash (automatic persisted queries).</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>The most bytes of documents that clients have registered; the ones least used are forgotten.</summary>
    public int MaxAutomaticBytes { get; set; } = 1024 * 1024;

    /// <summary>The longest document that clients may register, in bytes.</summary>
    public int MaxDocumentBytes { get; set; } = 32 * 1024;
}

/// <summary>Says at the start what is wrong in the configuration.</summary>
internal sealed class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>
{
    public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
    {
        var wrong = new List<string>();

        AtLeast(nameof(options.MaxBytes), options.MaxBytes, 0);
        AtLeast(nameof(options.MaxAnswerBytes), options.MaxAnswerBytes, 0);
        AtLeast(nameof(options.Lifetime), options.Lifetime.Ticks, 1);
        AtLeast(nameof(options.MaxAge), options.MaxAge.Ticks, 0);
        AtLeast(nameof(options.SharedMaxAge), options.SharedMaxAge?.Ticks ?? 0, 0);
        AtLeast(nameof(options.StaleWhileRevalidate), options.StaleWhileRevalidate?.Ticks ?? 0, 0);
        AtLeast(nameof(options.SharedChangesWithin), options.SharedChangesWithin?.Ticks ?? 0, 0);
        AtLeast(nameof(PersistedQueryOptions.MaxAutomaticBytes), options.PersistedQueries.MaxAutomaticBytes, 0);
        AtLeast(nameof(PersistedQueryOptions.MaxDocumentBytes), options.PersistedQueries.MaxDocumentBytes, 1);

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void AtLeast(string option, long value, long least)
        {
            if (value < least)
            {
                wrong.Add($"{DeliveryOptions.Section}: {option} is too small.");
            }
        }
    }
}
