using Microsoft.AspNetCore.Identity;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace Grove.Admin.Editing.Fields;

/// <summary>People to choose from: those that are chosen, then those that a search finds among the roles that the field takes.</summary>
public sealed class UserPickerFieldEditor(ISession session, ILookupNormalizer normalizer) : IFieldEditor
{
    private const string Ids = nameof(UserPickerField.UserIds);
    private const int Offered = 20;

    public string FieldType => nameof(UserPickerField);

    public async Task ShowAsync(FieldSection field)
    {
        var settings = field.Settings<UserPickerFieldSettings>();
        field.View = EditorViews.Field(settings.Multiple ? "PickMany" : "PickOne");
        field.Members = [Ids];
        field.Show(Ids, field.Data.Texts(Ids));
        field.Choices = await ChoicesAsync(settings, field.Form.Values[field.Name(ContentPickerFieldEditor.Search)], Chosen(field));
    }

    public Task BindAsync(FieldSection field)
    {
        field.Data[Ids] = Chosen(field).ToJsonArray();
        return Task.CompletedTask;
    }

    private async Task<IReadOnlyList<Choice>> ChoicesAsync(UserPickerFieldSettings settings, string? search, string[] chosen)
    {
        var name = normalizer.NormalizeName(search?.Trim() ?? "");
        var known = chosen.Length == 0 ? [] : await session.Query<User, UserIndex>(row => row.UserId.IsIn(chosen)).ListAsync();
        var found = (await session.Query<User, UserIndex>(row => row.IsEnabled && row.NormalizedUserName.Contains(name)).OrderBy(row => row.NormalizedUserName).ListAsync())
            .Where(user => settings.DisplayAllUsers || settings.DisplayedRoles is not { Length: > 0 } roles || user.RoleNames.Intersect(roles, StringComparer.OrdinalIgnoreCase).Any())
            .Take(Offered);
        var names = known.Concat(found).DistinctBy(user => user.UserId).ToDictionary(user => user.UserId, user => user.UserName);
        return [.. chosen.Union(names.Keys).Select(id => new Choice(id, names.GetValueOrDefault(id, id)))];
    }

    private static string[] Chosen(FieldSection field) => [.. field.Values(Ids).Where(id => id.Length > 0)];
}
