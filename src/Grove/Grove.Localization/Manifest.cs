using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Localization", IsAlwaysEnabled = true)]

[assembly: Feature(Id = "OrchardCore.Localization", Name = "Localization", Category = "Internationalization", IsAlwaysEnabled = true)]
