using System.Globalization;

namespace CansCms.Bench;

/// <summary>What to measure, from the command line.</summary>
internal sealed record Options
{
    public const string Help = """
        Measures CansCms beside bare Kestrel with the same bytes, in turns, and prints a table of ratios.

          --quick                  1,000 items on SQLite, short rounds: done in some three minutes
          --items 1k,100k,1m       sizes of the data sets (default 1k)
          --databases sqlite,postgres
          --cases list3,list20,item,menu,news,article
          --modes uncached,cached  without and with the response cache of CansCms.Delivery
          --measures start,memory,load,import
                                   (default all but import, for which the data sets are made again)
          --rounds N --seconds N   rounds in turns, and how long each server is driven in one (default 5 and 3)
          --seed N                 of the made-up articles (default 1)
          --fresh                  make the data sets again
          --configuration Debug    the build of which start and memory are measured (default Release)
          --no-build               use what is built
          --port N                 listen on the ports from N upwards (default: any that are free)
          --report FILE            write the tables, as Markdown, into a file too
        """;

    public IReadOnlyList<int> Items { get; private init; } = [1_000];

    public IReadOnlyList<string> Databases { get; private init; } = ["sqlite"];

    public IReadOnlyList<string> Cases { get; private init; } = ["list3", "list20", "item", "menu", "news", "article"];

    public IReadOnlyList<string> Modes { get; private init; } = ["uncached", "cached"];

    public IReadOnlyList<string> Measures { get; private init; } = ["start", "memory", "load"];

    public int Rounds { get; private init; } = 5;

    public int Seconds { get; private init; } = 3;

    public int Seed { get; private init; } = 1;

    public bool Fresh { get; private init; }

    public bool Build { get; private init; } = true;

    public string Configuration { get; private init; } = "Release";

    public int Port { get; private init; }

    public string? Report { get; private init; }

    public static Options Parse(IEnumerable<string> arguments)
    {
        var options = new Options();
        var rest = new Queue<string>(arguments);

        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--quick" => options with { Rounds = 3, Seconds = 1 },
                "--fresh" => options with { Fresh = true },
                "--no-build" => options with { Build = false },
                "--items" => options with { Items = [.. List().Select(Count)] },
                "--databases" => options with { Databases = List() },
                "--cases" => options with { Cases = List() },
                "--modes" => options with { Modes = List() },
                "--measures" => options with { Measures = List() },
                "--rounds" => options with { Rounds = Count(Value()) },
                "--seconds" => options with { Seconds = Count(Value()) },
                "--seed" => options with { Seed = Count(Value()) },
                "--port" => options with { Port = Count(Value()) },
                "--configuration" => options with { Configuration = Value() },
                "--report" => options with { Report = Path.GetFullPath(Value()) },
                _ => throw new ArgumentException($"There is no option '{name}'.{Environment.NewLine}{Environment.NewLine}{Help}"),
            };

            string Value() => rest.TryDequeue(out var value) ? value : throw new ArgumentException($"{name} needs a value.");
            string[] List() => Value().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        return options;
    }

    /// <summary>A number, which may end in k or m.</summary>
    private static int Count(string text)
    {
        var factor = text[^1] switch { 'k' or 'K' => 1_000, 'm' or 'M' => 1_000_000, _ => 1 };

        return int.TryParse(factor == 1 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number * factor
            : throw new ArgumentException($"'{text}' is not a number. Examples are 1000, 100k and 1m.");
    }
}
