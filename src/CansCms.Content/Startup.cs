using CansCms.Content.Handlers;
using CansCms.Content.Models;
using CansCms.Content.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace CansCms.Content;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<LinkField>().AddHandler<WebLinkHandler>();
        services.AddContentField<MediaField>().AddHandler<DescribedImageHandler>();
        services.AddContentPart<HtmlBodyPart>().AddHandler<DescribedBodyHandler>();
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationSetHandler>();
        services.AddScoped<IContentLocalizationPartHandler, TranslatedAddressHandler>();

        services.AddContentPart<TermNamePart>();
        services.AddDataMigration<TermNameMigrations>();
        services.AddScoped<TermNames>();
    }
}
