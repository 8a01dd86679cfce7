using Grove.Content.Fields.Rules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace Grove.Content.Fields;

/// <summary>The fields that parts are made of.</summary>
[Feature("OrchardCore.ContentFields")]
public sealed class ContentFieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<BooleanField>();
        services.AddContentField<TextField>().AddHandler<TextFieldHandler>();
        services.AddContentField<HtmlField>().AddHandler<HtmlFieldHandler>();
        services.AddContentField<LinkField>().AddHandler<LinkFieldHandler>();
        services.AddContentField<MultiTextField>().AddHandler<MultiTextFieldHandler>();
        services.AddContentField<NumericField>().AddHandler<NumericFieldHandler>();
        services.AddContentField<DateTimeField>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<DateField>().AddHandler<DateFieldHandler>();
        services.AddContentField<TimeField>().AddHandler<TimeFieldHandler>();
        services.AddContentField<YoutubeField>();
        services.AddContentField<ContentPickerField>().AddHandler<ContentPickerFieldHandler>();
        services.AddContentField<LocalizationSetContentPickerField>().AddHandler<LocalizationSetContentPickerFieldHandler>();
        services.AddContentField<UserPickerField>().AddHandler<UserPickerFieldHandler>();
    }
}
