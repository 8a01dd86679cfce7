using CansCms.Web;

var builder = WebApplication.CreateBuilder(args);

AdministratorPassword.Choose(builder.Configuration);

builder.Services
    .AddOrchardCms()
    .AddSetupFeatures("OrchardCore.AutoSetup")
    .ConfigureServices(AdministratorPassword.ShowAfterSetup);

var app = builder.Build();

app.UseStaticFiles();
app.UseOrchardCore();

app.Run();

public partial class Program;
