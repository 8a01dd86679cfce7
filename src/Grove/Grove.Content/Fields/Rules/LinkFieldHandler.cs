using Grove.Content.Links;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Fields.Rules;

/// <summary>The rules of <see cref="LinkField"/>.</summary>
internal sealed class LinkFieldHandler(IStringLocalizer<FieldRules> localizer) : FieldHandler<LinkField, LinkFieldSettings>(localizer, nameof(LinkField.Url))
{
    protected override bool IsEmpty(LinkField field) => string.IsNullOrWhiteSpace(field.Url);

    protected override void Check(ValidateContentFieldContext context, LinkField field, LinkFieldSettings settings)
    {
        if (!LinkAddress.IsAllowed(field.Url))
        {
            Fail(context, S["{0}: '{1}' is not an address that may be linked to.", NameOf(context), field.Url]);
        }
    }
}
