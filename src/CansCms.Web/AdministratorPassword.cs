using System.Security.Cryptography;

namespace CansCms.Web;

/// <summary>
/// The first administrator's password: what the configuration says, CANSCMS_ADMIN_PASSWORD, or a random one. The automatic set-up reads it from
/// its own section of the configuration, so it is put there, in memory only.
/// </summary>
internal static class AdministratorPassword
{
    private const string Key = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword";
    private const string Letters = "abcdefghijkmnopqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Signs = "!#$%*+-=?@";

    public static void Choose(ConfigurationManager configuration)
    {
        if (!string.IsNullOrEmpty(configuration[Key]))
        {
            return;
        }

        var given = configuration["CANSCMS_ADMIN_PASSWORD"];
        configuration.AddInMemoryCollection([new(Key, string.IsNullOrEmpty(given) ? Random() : given)]);
        configuration.AddInMemoryCollection([new("CansCms:AdministratorPasswordIsRandom", string.IsNullOrEmpty(given).ToString())]);
    }

    /// <summary>Twenty characters, of every kind that the password rules ask for.</summary>
    private static string Random()
    {
        Span<char> password =
        [
            .. RandomNumberGenerator.GetItems<char>(Letters, 10),
            .. RandomNumberGenerator.GetItems<char>(Capitals, 4),
            .. RandomNumberGenerator.GetItems<char>(Digits, 4),
            .. RandomNumberGenerator.GetItems<char>(Signs, 2),
        ];
        RandomNumberGenerator.Shuffle(password);
        return new string(password);
    }
}
