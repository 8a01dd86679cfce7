namespace Grove.Recipes.Reading;

/// <summary>Bounds for recipes; set in the configuration section OrchardCore:Grove_Recipes.</summary>
public sealed class RecipeOptions
{
    /// <summary>
    /// The longest step that is accepted, in bytes. A step is held in memory while it is executed, but for the items of steps that take them some at
    /// a time: of these there may be any number.
    /// </summary>
    public int MaxStepBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The longest item that is accepted of a step that takes its items some at a time, in bytes.</summary>
    public int MaxItemBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How long a script may run.</summary>
    public TimeSpan ScriptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How much memory a script may take, in bytes.</summary>
    public long ScriptMemory { get; set; } = 64 * 1024 * 1024;

    /// <summary>Where a run shows how far it is.</summary>
    public TextWriter Progress { get; set; } = Console.Out;
}
