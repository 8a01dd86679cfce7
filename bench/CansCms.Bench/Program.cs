using System.Globalization;
using CansCms.Bench;
using CansCms.Bench.Hosts;

// The servers that the CMS is compared with are this program too, each in a process of its own.
switch (args)
{
    case ["bare", var file, var contentType]:
        await BareServer.AnswerAsync(file, contentType);
        return 0;
    case ["empty"]:
        await BareServer.BeEmptyAsync();
        return 0;
    case ["--help" or "-h"]:
        Console.WriteLine(Options.Help);
        return 0;
}

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

try
{
    await Benchmarks.RunAsync(Options.Parse(args));
    return 0;
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or TimeoutException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
