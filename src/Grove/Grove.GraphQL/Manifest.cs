using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove GraphQL", IsAlwaysEnabled = true)]
