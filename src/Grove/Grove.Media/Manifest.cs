using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Media", IsAlwaysEnabled = true)]
