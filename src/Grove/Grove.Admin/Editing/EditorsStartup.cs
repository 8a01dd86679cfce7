using Grove.Admin.Editing.Fields;
using Grove.Admin.Editing.Parts;
using Grove.Admin.Items;
using Grove.Admin.Lists;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Admin.Editing;

/// <summary>The editors of parts and fields, and the pages that use them.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
public sealed class EditorsStartup : StartupBase
{
    private static readonly Type[] _parts =
    [
        typeof(AliasPartEditor), typeof(AutoroutePartEditor), typeof(BagPartEditor), typeof(ContentMenuItemPartEditor), typeof(FlowPartEditor), typeof(HtmlBodyPartEditor),
        typeof(LinkMenuItemPartEditor), typeof(ListPartEditor), typeof(LocalizationPartEditor), typeof(MarkdownBodyPartEditor), typeof(MenuItemsListPartEditor),
        typeof(PublishLaterPartEditor), typeof(SeoMetaPartEditor), typeof(TaxonomyPartEditor), typeof(TitlePartEditor),
    ];

    private static readonly Type[] _fields =
    [
        typeof(BooleanFieldEditor), typeof(ContentPickerFieldEditor), typeof(DateFieldEditor), typeof(DateTimeFieldEditor), typeof(HtmlFieldEditor), typeof(LinkFieldEditor),
        typeof(LocalizationSetContentPickerFieldEditor), typeof(MarkdownFieldEditor), typeof(MultiTextFieldEditor), typeof(NumericFieldEditor),
        typeof(TaxonomyFieldEditor), typeof(TextFieldEditor), typeof(TimeFieldEditor), typeof(UserPickerFieldEditor), typeof(YoutubeFieldEditor),
    ];

    public override void ConfigureServices(IServiceCollection services)
    {
        foreach (var editor in _parts)
        {
            services.AddScoped(typeof(IPartEditor), editor);
        }

        foreach (var editor in _fields)
        {
            services.AddScoped(typeof(IFieldEditor), editor);
        }

        services.AddScoped<ItemEditor>();
        services.AddScoped<ContentPicks>();
        services.AddScoped<DateTimes>();
        services.AddScoped<ItemSaving>();
        services.AddScoped<ItemTranslations>();
        services.AddScoped<NewItems>();
        services.AddScoped<EditPages>();
        services.AddScoped<ContentList>();
        services.AddScoped<ListableTypes>();
    }
}
