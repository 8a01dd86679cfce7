using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "CANS Navigation", Author = "CANS", Version = "0.1.0", Category = "CANS")]
