using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Grove Identity", IsAlwaysEnabled = true)]

[assembly: Feature(Id = "OrchardCore.Roles", Name = "Roles", Category = "Security", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Roles.Core", Name = "Roles Core", Category = "Security", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Users", Name = "Users", Category = "Security", Dependencies = ["OrchardCore.Roles"], IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.OpenId", Name = "OpenID", Category = "OpenID Connect", Dependencies = ["OrchardCore.Users"])]
[assembly: Feature(Id = "OrchardCore.OpenId.Management", Name = "OpenID applications", Category = "OpenID Connect", Dependencies = ["OrchardCore.OpenId"])]
[assembly: Feature(Id = "OrchardCore.OpenId.Server", Name = "OpenID tokens", Category = "OpenID Connect", Dependencies = ["OrchardCore.OpenId", "OrchardCore.OpenId.Management"])]
[assembly: Feature(Id = "OrchardCore.OpenId.Validation", Name = "OpenID token validation", Category = "OpenID Connect", Dependencies = ["OrchardCore.OpenId"])]
