using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Storage", Description = "Documents and their indexes on SQLite or PostgreSQL.", Category = "Grove", IsAlwaysEnabled = true)]
