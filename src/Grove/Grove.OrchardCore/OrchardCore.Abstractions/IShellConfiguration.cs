using Microsoft.Extensions.Configuration;

using YesSql;

namespace OrchardCore.Environment.Shell.Configuration;

public interface IShellConfiguration : IConfiguration
{

}
