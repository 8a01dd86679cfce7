using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Network",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Member organisations of the network, and its events.",
    Category = "CANS")]
