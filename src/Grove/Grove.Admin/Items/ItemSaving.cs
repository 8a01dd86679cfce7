using Grove.Admin.Editing;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.Admin.Items;

/// <summary>Saves what a form says, or nothing at all: what the engine's rules refuse comes back as errors of the form.</summary>
public sealed class ItemSaving(IContentManager contents, ISession session, ItemEditor editor)
{
    public async Task<bool> CreateAsync(ContentItem item, ItemSection root, bool publish)
    {
        await editor.BindAsync(root);
        ContentJson.Apply(item, root.Data);
        if (!root.Form.IsValid || !await IsValidAsync(item, root.Form))
        {
            await session.CancelAsync();
            return false;
        }

        await contents.CreateAsync(item, VersionOptions.Draft);
        return await FinishAsync(item, publish);
    }

    /// <summary>Saves over the stored item. The session is told to notice who saves at the same moment.</summary>
    public async Task<bool> UpdateAsync(ContentItem stored, ItemSection root, bool publish)
    {
        await editor.BindAsync(root);
        if (!root.Form.IsValid)
        {
            return false;
        }

        await session.SaveAsync(stored, checkConcurrency: true);
        var draft = await contents.GetAsync(stored.ContentItemId, VersionOptions.DraftRequired);
        ContentJson.Apply(draft, root.Data);
        if (!await IsValidAsync(draft, root.Form))
        {
            await session.CancelAsync();
            return false;
        }

        await contents.UpdateAsync(draft);
        return await FinishAsync(draft, publish);
    }

    private async Task<bool> FinishAsync(ContentItem item, bool publish)
    {
        if (publish)
        {
            await contents.PublishAsync(item);
        }
        else
        {
            await contents.SaveDraftAsync(item);
        }

        return true;
    }

    private async Task<bool> IsValidAsync(ContentItem item, EditorForm form)
    {
        var result = await contents.ValidateAsync(item);
        foreach (var error in result.Errors)
        {
            foreach (var member in error.MemberNames.DefaultIfEmpty())
            {
                form.Fail(member, error.ErrorMessage ?? "");
            }
        }

        return result.Succeeded && form.IsValid;
    }
}
