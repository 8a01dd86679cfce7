using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class MenuPart : ContentPart
{
    public MenuPart() { }
}
