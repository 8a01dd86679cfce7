using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Grove.Content.Fields.Rules;

/// <summary>Holds that a field that is required has a value.</summary>
internal abstract class FieldHandler<TField, TSettings>(IStringLocalizer<FieldRules> localizer, string valueName) : ContentFieldHandler<TField>
    where TField : ContentField, new()
    where TSettings : FieldSettings, new()
{
    protected IStringLocalizer S => localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, TField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TSettings>();

        if (!IsEmpty(field))
        {
            Check(context, field, settings);
        }
        else if (settings.Required)
        {
            Fail(context, S["A value is required for {0}.", NameOf(context)]);
        }

        return Task.CompletedTask;
    }

    protected abstract bool IsEmpty(TField field);

    /// <summary>Checks a value that is there.</summary>
    protected virtual void Check(ValidateContentFieldContext context, TField field, TSettings settings)
    {
    }

    protected void Fail(ValidateContentFieldContext context, LocalizedString message) => context.Fail(message, valueName);

    protected static string NameOf(ValidateContentFieldContext context) => context.ContentPartFieldDefinition.DisplayName();
}
