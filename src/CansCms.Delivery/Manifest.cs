using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Delivery",
    Author = "CANS",
    Version = "0.1.0",
    Description = "What front ends need beyond plain GraphQL: cached answers that are dropped exactly, and persisted queries.",
    Category = "CANS",
    Dependencies = ["OrchardCore.Apis.GraphQL", "OrchardCore.Contents", "OrchardCore.Roles"])]
