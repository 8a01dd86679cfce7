using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Admin", IsAlwaysEnabled = true)]
