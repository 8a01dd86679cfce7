using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Identity", IsAlwaysEnabled = true)]

[assembly: Feature(Id = "OrchardCore.Roles", Name = "Roles", Category = "Security", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Roles.Core", Name = "Roles Core", Category = "Security", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Users", Name = "Users", Category = "Security", Dependencies = ["OrchardCore.Roles"], IsAlwaysEnabled = true)]
