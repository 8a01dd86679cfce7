using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Storage", IsAlwaysEnabled = true)]
