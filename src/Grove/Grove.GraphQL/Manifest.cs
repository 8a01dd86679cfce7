using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove GraphQL", IsAlwaysEnabled = true)]

[assembly: Feature(Id = "OrchardCore.Apis.GraphQL", Name = "GraphQL", Category = "Api", Description = "Answers GraphQL at /api/graphql.", Dependencies = ["OrchardCore.Contents"])]
