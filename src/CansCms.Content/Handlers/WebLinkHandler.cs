using CansCms.Content.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Content.Handlers;

/// <summary>Holds that every link leads to the web. Links inside the site go by content pickers, which follow an item when its path changes.</summary>
public sealed class WebLinkHandler(IStringLocalizer<WebLinkHandler> S) : ContentFieldHandler<LinkField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, LinkField field)
    {
        if (!WebAddress.IsEmptyOrValid(field.Url))
        {
            context.Fail(S["'{0}' is not a web address. It must start with http:// or https://.", field.Url], nameof(LinkField.Url));
        }

        return Task.CompletedTask;
    }
}
