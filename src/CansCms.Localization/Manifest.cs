using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "CANS Localization", Author = "CANS", Version = "0.1.0", Category = "CANS")]
