using CansCms.Trials;

return args switch
{
    ["import", .. var options] => await ImportTrial.RunAsync(TrialOptions.Parse(options), Console.Out),
    ["crash", .. var options] when TrialOptions.Parse(options) is var trial => await CrashTrial.RunAsync(trial.Rounds, trial.Seed, trial.Postgres, Console.Out),
    // What the crash trial starts in processes of their own.
    ["write", var folder, var postgres, var schema] => await WriteAsync(folder, postgres, schema),
    ["check", var folder, var postgres, var schema] => await CheckAsync(folder, postgres, schema),
    _ => Usage(),
};

static async Task<int> WriteAsync(string folder, string postgres, string schema)
{
    await using var host = await TrialHost.StartAsync(folder, postgres, schema);

    if (await FaultsAsync(host, folder) > 0)
    {
        return 1;
    }

    await new CrashWriter(host, Guid.NewGuid().ToString("n")[..8]).RunAsync();
    return 0;
}

static async Task<int> CheckAsync(string folder, string postgres, string schema)
{
    await using var host = await TrialHost.StartAsync(folder, postgres, schema);
    return await FaultsAsync(host, folder) > 0 ? 1 : 0;
}

static async Task<int> FaultsAsync(Grove.Testing.CmsHost host, string folder)
{
    var acknowledged = await File.ReadAllLinesAsync(Path.Combine(folder, "acknowledged.txt"));
    var faults = await host.InScopeAsync(services => CrashCheck.FaultsAsync(services, acknowledged));

    foreach (var fault in faults)
    {
        Console.WriteLine($"fault {fault}");
    }

    return faults.Count;
}

static int Usage()
{
    Console.Error.WriteLine("""
        Trials of the whole product, each on a site of its own in a temporary folder. See docs/trials.md.

          import [--articles 10000] [--items-per-step N] [--postgres CONNECTION]
                                                                       how fast, and in how much memory, articles in three languages are imported
          crash  [--rounds 100] [--seed 1] [--postgres CONNECTION]     kill -9 at random moments under write load; nothing acknowledged may be lost
        """);
    return 2;
}
