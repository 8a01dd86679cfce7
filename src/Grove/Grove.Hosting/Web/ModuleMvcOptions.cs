using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Grove.Hosting.Web;

internal sealed class ModuleMvcOptions(IOptions<AdminOptions> admin) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options) => options.Conventions.Add(new ModuleControllers(admin));
}
