using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Recipes", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Recipes", Name = "Recipes", Category = "Infrastructure", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Recipes.Core", Name = "Recipes Core", Category = "Infrastructure", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Scripting", Name = "Scripting", Category = "Infrastructure", IsAlwaysEnabled = true)]
