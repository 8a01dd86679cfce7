using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Admin", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Admin", Name = "Admin", Description = "The pages under /Admin: log in, edit and publish content.")]
