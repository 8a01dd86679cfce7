using System.Globalization;

namespace CansCms.Trials;

/// <summary>What a trial is told on the command line.</summary>
/// <param name="Articles">How many articles are imported, each in three languages.</param>
/// <param name="ItemsPerStep">How many items a step of the recipe brings.</param>
/// <param name="Rounds">How often the process is killed.</param>
/// <param name="Postgres">The connection string of a PostgreSQL server; null for SQLite.</param>
/// <param name="Seed">What random choices begin with; the same seed chooses the same.</param>
internal sealed record TrialOptions(int Articles = 10_000, int ItemsPerStep = int.MaxValue, int Rounds = 100, string? Postgres = null, int Seed = 1)
{
    public static TrialOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new TrialOptions();

        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : throw new ArgumentException($"{arguments[i]} needs a value.");
            options = arguments[i] switch
            {
                "--articles" => options with { Articles = int.Parse(value, CultureInfo.InvariantCulture) },
                "--items-per-step" => options with { ItemsPerStep = int.Parse(value, CultureInfo.InvariantCulture) },
                "--rounds" => options with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--postgres" => options with { Postgres = value },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                var unknown => throw new ArgumentException($"There is no option {unknown}."),
            };
        }

        return options;
    }
}
