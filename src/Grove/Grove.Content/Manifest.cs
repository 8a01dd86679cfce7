using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Content", IsAlwaysEnabled = true)]
