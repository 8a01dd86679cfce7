using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Recipes", IsAlwaysEnabled = true)]
