namespace OrchardCore.Admin;

public class AdminOptions
{
    public AdminOptions() { }
    public string AdminUrlPrefix { get; set; }
}
