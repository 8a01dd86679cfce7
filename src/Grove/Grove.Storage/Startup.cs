using Grove.Storage.Databases;
using Grove.Storage.Documents;
using Grove.Storage.Held;
using Grove.Storage.Sessions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage;

/// <summary>Opens the site's database.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>The published content of a site of this kind, some times over.</summary>
    private const int DefaultMegabytes = 64;

    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(DatabaseFactory.Create);
        services.AddSingleton<IStore>(provider => new Store(provider.GetRequiredService<Database>(), provider.GetServices<IIndexProvider>(), provider.GetRequiredService<HeldContent>()));
        services.AddSingleton(Held);
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddScoped(provider =>
        {
            var session = (Session)provider.GetRequiredService<IStore>().CreateSession();
            session.AddScopedIndexes(() => provider.GetServices<IScopedIndexProvider>());
            CommitWithScope(session, provider);
            return session;
        });
        services.AddScoped(provider => new Lazy<Session>(provider.GetRequiredService<Session>));
        services.AddScoped<ISession>(provider => provider.GetRequiredService<Session>());

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DocumentCache>();
        services.AddScoped<CurrentDocuments>();
        services.AddScoped(typeof(IDocumentManager<>), typeof(DocumentManager<>));
    }

    /// <summary>As much as the section Grove_HeldContent says; nothing where there is no configuration, as while the shell is built.</summary>
    private static HeldContent Held(IServiceProvider provider)
        => new(provider.GetService<IShellConfiguration>() is { } configuration ? configuration.GetValue("Grove_HeldContent:Megabytes", DefaultMegabytes) * 1024L * 1024L : 0, provider.GetServices<LentDocuments>());

    /// <summary>A scope of the shell that ends well commits its session; one that fails leaves nothing.</summary>
    private static void CommitWithScope(Session session, IServiceProvider provider)
    {
        if (ShellScope.Services == provider)
        {
            ShellScope.RegisterBeforeDispose(_ => session.SaveChangesAsync(), last: true);
            ShellScope.AddExceptionHandler((_, _) => session.CancelAsync());
        }
    }
}
