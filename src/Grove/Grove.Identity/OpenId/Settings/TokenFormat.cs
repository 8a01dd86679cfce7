namespace Grove.Identity.OpenId.Settings;

/// <summary>What an access token looks like.</summary>
internal enum TokenFormat
{
    /// <summary>Readable by this site alone.</summary>
    DataProtection,

    /// <summary>A signed JSON Web Token.</summary>
    JsonWebToken,
}
