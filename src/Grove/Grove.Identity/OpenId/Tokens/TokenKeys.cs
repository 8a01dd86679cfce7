using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OrchardCore.Environment.Shell;

namespace Grove.Identity.OpenId.Tokens;

/// <summary>The keys that tokens are signed and encrypted with, made once and kept, protected, with the site's data.</summary>
internal sealed class TokenKeys
{
    private const int EncryptionKeyLength = 32;

    private readonly Lazy<(SecurityKey Signing, SecurityKey Encryption)> _keys;

    public TokenKeys(IOptions<ShellOptions> shells, ShellSettings shell, IDataProtectionProvider protection)
    {
        var folder = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "OpenId-Keys");
        var protector = protection.CreateProtector("Grove.Identity.OpenId.Keys");
        _keys = new(() => Read(Path.Combine(folder, "tokens.key"), protector));
    }

    public SecurityKey Signing => _keys.Value.Signing;

    public SecurityKey Encryption => _keys.Value.Encryption;

    private static (SecurityKey Signing, SecurityKey Encryption) Read(string path, IDataProtector protector)
    {
        if (!File.Exists(path))
        {
            Make(path, protector);
        }

        var keys = protector.Unprotect(File.ReadAllBytes(path));
        var signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(keys.AsSpan(EncryptionKeyLength), out _);
        return (new ECDsaSecurityKey(signing), new SymmetricSecurityKey(keys[..EncryptionKeyLength]));
    }

    private static void Make(string path, IDataProtector protector)
    {
        using var signing = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // Written beside and moved, so that no other process reads half of it; the first one wins.
        var draft = $"{path}.{Guid.NewGuid():n}";
        File.WriteAllBytes(draft, protector.Protect([.. RandomNumberGenerator.GetBytes(EncryptionKeyLength), .. signing.ExportPkcs8PrivateKey()]));

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
