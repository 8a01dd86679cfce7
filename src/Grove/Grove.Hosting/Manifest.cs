using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Hosting", IsAlwaysEnabled = true)]
