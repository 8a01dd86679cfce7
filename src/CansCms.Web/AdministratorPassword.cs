using System.Security.Cryptography;
using OrchardCore.Setup.Events;

namespace CansCms.Web;

/// <summary>
/// The first administrator's password: what the configuration says, CANSCMS_ADMIN_PASSWORD, or a random one. The automatic set-up reads it from
/// its own section of the configuration, so it is put there, in memory only.
/// </summary>
internal static class AdministratorPassword
{
    private const string Key = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword";
    private const string UserNameKey = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername";
    private const string IsRandomKey = "CansCms:AdministratorPasswordIsRandom";
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

        if (string.IsNullOrEmpty(given))
        {
            configuration.AddInMemoryCollection([new(IsRandomKey, bool.TrueString)]);
            configuration.Sources.Add(new RandomPassword());
        }
        else
        {
            configuration.AddInMemoryCollection([new(Key, given)]);
        }
    }

    /// <summary>Shows a random password on the console, once, when the site is set up.</summary>
    public static void ShowAfterSetup(IServiceCollection services) => services.AddScoped<ISetupEventHandler, Message>();

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

    /// <summary>Made when it is first read, which a set-up does and no later start.</summary>
    private sealed class RandomPassword : ConfigurationProvider, IConfigurationSource
    {
        private readonly Lazy<string> _password = new(Random);

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            var isAsked = string.Equals(key, Key, StringComparison.OrdinalIgnoreCase);
            value = isAsked ? _password.Value : null;
            return isAsked;
        }
    }

    private sealed class Message(IConfiguration configuration) : ISetupEventHandler
    {
        public Task SucceededAsync()
        {
            if (configuration.GetValue<bool>(IsRandomKey))
            {
                Console.WriteLine($"""

                      The site is set up. The administrator logs in as '{configuration[UserNameKey]}' with the password
                      {configuration[Key]}
                      It is shown this once and kept nowhere in clear. Change it after you have logged in.

                    """);
            }

            return Task.CompletedTask;
        }
    }
}
