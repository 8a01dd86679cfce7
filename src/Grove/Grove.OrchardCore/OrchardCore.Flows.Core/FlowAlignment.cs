namespace OrchardCore.Flows.Models;

public enum FlowAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Justify = 3,
    Inherit = 4,
}
