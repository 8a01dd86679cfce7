using Grove.Identity.OpenId.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using OpenIddict.Server.DataProtection;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Grove.Identity.OpenId.Tokens;

/// <summary>Has tokens given out as the site's settings say.</summary>
internal sealed class ServerConfiguration(OpenIdSettings settings, TokenKeys keys) :
    IConfigureOptions<OpenIddictServerOptions>, IConfigureOptions<OpenIddictServerDataProtectionOptions>
{
    public void Configure(OpenIddictServerOptions options)
    {
        var server = settings.Server;
        options.Issuer = server.Authority;
        options.AccessTokenLifetime = TimeSpan.FromHours(1);
        options.DisableAccessTokenEncryption = server.DisableAccessTokenEncryption;
        options.SigningCredentials.Add(new SigningCredentials(keys.Signing, SecurityAlgorithms.EcdsaSha256));
        options.EncryptionCredentials.Add(new EncryptingCredentials(keys.Encryption, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        options.TokenEndpointUris.Add(new Uri("connect/token", UriKind.Relative));
        options.GrantTypes.Add(GrantTypes.ClientCredentials);
    }

    public void Configure(OpenIddictServerDataProtectionOptions options)
        => options.PreferDefaultAccessTokenFormat = settings.Server.AccessTokenFormat == TokenFormat.JsonWebToken;
}
