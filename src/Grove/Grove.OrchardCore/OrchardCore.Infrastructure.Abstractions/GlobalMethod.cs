namespace OrchardCore.Scripting;

public class GlobalMethod
{
    public Func<IServiceProvider, Delegate> AsyncMethod { get; set; }
    public Func<IServiceProvider, Delegate> Method { get; set; }
    public GlobalMethod() { }
    public string Name { get; set; }
}
