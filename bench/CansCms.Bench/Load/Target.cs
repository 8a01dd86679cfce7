namespace CansCms.Bench.Load;

/// <summary>What is asked over and over: requests to one server, taken in turns.</summary>
internal sealed record Target(Uri Server, IReadOnlyList<Ask> Asks);
