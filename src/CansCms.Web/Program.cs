using System.Data.Common;
using CansCms.Web;
using Microsoft.Extensions.Options;
using OrchardCore.Recipes.Models;

var builder = WebApplication.CreateBuilder(args);

AdministratorPassword.Choose(builder.Configuration);

builder.Services
    .AddOrchardCms()
    .AddSetupFeatures("OrchardCore.AutoSetup")
    .ConfigureServices(AdministratorPassword.ShowAfterSetup);

var app = builder.Build();

// The operator's own files, such as a proof of ownership for a search engine; the modules bring theirs.
if (Directory.Exists(app.Environment.WebRootPath))
{
    app.UseStaticFiles();
}

app.UseOrchardCore();

try
{
    app.Run();
    return 0;
}
catch (Exception failure) when (failure is RecipeExecutionException or OptionsValidationException or DbException)
{
    // What somebody wrote into a recipe or into the configuration, or a database that is away: the message says it all.
    Console.Error.WriteLine(failure.Message);
    return 1;
}

public partial class Program;
