using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Content.Tests.Recipes;

public sealed class ContentStepTests
{
    [Fact]
    public async Task Items_of_a_set_up_recipe_are_there_with_their_parts()
    {
        await using var host = await CmsHost.StartAsync(NoteRecipe.With("""
            { "ContentItemId": "note1", "ContentType": "Note", "DisplayText": "First", "Latest": true, "Published": true, "TitlePart": { "Title": "First" } }
            """));

        var note = await host.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAsync("note1"));

        Assert.Equal("First", note.Get<TitlePart>(nameof(TitlePart)).Title);
        Assert.True(note.Published);
    }
}
