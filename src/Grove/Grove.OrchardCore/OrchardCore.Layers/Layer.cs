namespace OrchardCore.Layers.Models;

public class Layer
{
    public Layer() { }
    public string Description { get; set; }
    public string Name { get; set; }
}
