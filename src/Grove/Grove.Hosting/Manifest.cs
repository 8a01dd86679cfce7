using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Hosting", IsAlwaysEnabled = true)]
[assembly: ModuleName("Grove.Storage")]
[assembly: ModuleName("Grove.Hosting")]
[assembly: ModuleName("Grove.Localization")]
[assembly: ModuleName("Grove.Recipes")]
[assembly: ModuleName("Grove.Content")]
[assembly: ModuleName("Grove.Media")]
[assembly: ModuleName("Grove.Identity")]
[assembly: ModuleName("Grove.GraphQL")]
[assembly: ModuleName("Grove.Admin")]
