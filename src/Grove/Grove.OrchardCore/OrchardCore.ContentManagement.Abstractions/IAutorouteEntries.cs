namespace OrchardCore.ContentManagement.Routing;

public interface IAutorouteEntries
{
    Task UpdateEntriesAsync();
    Task<ValueTuple<bool, AutorouteEntry>> TryGetEntryByContentItemIdAsync(string contentItemId);
    Task<ValueTuple<bool, AutorouteEntry>> TryGetEntryByPathAsync(string path);
}
