using Grove.Storage.Databases;
using Grove.Storage.Documents;
using Grove.Storage.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage;

/// <summary>Opens the site's database.</summary>
public sealed class Startup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(DatabaseFactory.Create);
        services.AddSingleton<IStore>(provider => new Store(provider.GetRequiredService<Database>(), provider.GetServices<IIndexProvider>()));
        services.AddScoped(provider =>
        {
            var session = (Session)provider.GetRequiredService<IStore>().CreateSession();
            session.AddScopedIndexes(() => provider.GetServices<IScopedIndexProvider>());
            CommitWithScope(session, provider);
            return session;
        });
        services.AddScoped<ISession>(provider => provider.GetRequiredService<Session>());

        services.TryAddSingleton<DocumentCache>();
        services.AddScoped(typeof(IDocumentManager<>), typeof(DocumentManager<>));
    }

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
