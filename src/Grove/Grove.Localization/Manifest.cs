using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Localization", IsAlwaysEnabled = true)]
