using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Identity", IsAlwaysEnabled = true)]
