namespace CansCms.Bench.Hosts;

/// <summary>The application that 'dotnet new web' makes.</summary>
internal static class EmptyApplication
{
    public static Task<WebProcess> StartAsync()
        => WebProcess.Start(typeof(EmptyApplication).Assembly.Location, ["empty"])
            .AnsweringAsync(async client => await client.GetStringAsync("/") == "Hello World!", TimeSpan.FromSeconds(30));
}
