using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Grove.Testing;

namespace Grove.Identity.Tests.OpenId;

/// <summary>A site with notes, and programs that may read, write or do nothing with them.</summary>
internal static class ApiSite
{
    public const string Editor = "editor-client";

    public const string Reader = "reader-client";

    public const string Viewer = "viewer-client";

    public const string Writer = "writer-client";

    public static Task<CmsHost> StartAsync(string more = "", string server = """ "AccessTokenFormat": 0 """, Action<CmsHostOptions>? configure = null) => CmsHost.StartAsync($$"""
        {
          "name": "Test", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [
              "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields", "OrchardCore.Apis.GraphQL",
              "OrchardCore.OpenId", "OrchardCore.OpenId.Management", "OrchardCore.OpenId.Server", "OrchardCore.OpenId.Validation" ] },
            { "name": "Roles", "Roles": [
              { "Name": "Viewer", "Permissions": [ "ViewContent", "AccessContentApi", "ExecuteGraphQL" ] },
              { "Name": "Writer", "Permissions": [ "EditContent", "AccessContentApi" ] },
              { "Name": "Anonymous", "Permissions": [ "ViewContent" ] },
              { "Name": "Authenticated", "Permissions": [ "ViewContent" ] } ] },
            {
              "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } }, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": 3 } } }, { "PartName": "Note", "Name": "Note", "Settings": {} } ] },
                { "Name": "Page", "DisplayName": "Page", "Settings": { "ContentTypeSettings": { "Draftable": false, "Versionable": false } }, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] } ],
              "ContentParts": [ { "Name": "Note", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                { "FieldName": "TextField", "Name": "Text", "Settings": {} }, { "FieldName": "NumericField", "Name": "Number", "Settings": { "NumericFieldSettings": { "Maximum": 10 } } } ] } ]
            },
            { "name": "content", "data": [
              { "ContentItemId": "note1", "ContentType": "Note", "DisplayText": "First", "Latest": true, "Published": true, "TitlePart": { "Title": "First" }, "Note": { "Text": { "Text": "Бірінші" } } },
              { "ContentItemId": "page1", "ContentType": "Page", "DisplayText": "Page", "Latest": true, "Published": true, "TitlePart": { "Title": "Page" } },
              { "ContentItemId": "draft1", "ContentType": "Note", "DisplayText": "Draft", "Latest": true, "Published": false, "TitlePart": { "Title": "Draft" } } ] },
            { "name": "OpenIdServerSettings", {{server}}, "EnableTokenEndpoint": true, "AllowClientCredentialsFlow": true },
            { "name": "OpenIdValidationSettings", "Tenant": "Default" },
            { "name": "OpenIdApplication", "ClientId": "{{Editor}}", "ClientSecret": "editor-secret", "DisplayName": "Editor client", "Type": "confidential",
              "ConsentType": "implicit", "AllowClientCredentialsFlow": true, "RoleEntries": [ { "Name": "Administrator" } ] },
            { "name": "OpenIdApplication", "ClientId": "{{Reader}}", "ClientSecret": "reader-secret", "DisplayName": "Reader client", "Type": "confidential",
              "AllowClientCredentialsFlow": true, "RoleEntries": [ { "Name": "Authenticated" } ] },
            { "name": "OpenIdApplication", "ClientId": "{{Viewer}}", "ClientSecret": "viewer-secret", "DisplayName": "Viewer client", "Type": "confidential",
              "AllowClientCredentialsFlow": true, "RoleEntries": [ { "Name": "Viewer" } ] }
            ,{ "name": "OpenIdApplication", "ClientId": "{{Writer}}", "ClientSecret": "writer-secret", "DisplayName": "Writer client", "Type": "confidential",
              "AllowClientCredentialsFlow": true, "RoleEntries": [ { "Name": "Writer" } ] }
            {{more}}
          ]
        }
        """, configure);

    public static Task<HttpResponseMessage> AskForTokenAsync(this CmsHost host, string clientId, string secret, string? scope = null)
        => host.Client.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
            ["scope"] = scope ?? "",
        }.Where(pair => pair.Value.Length > 0)));

    public static async Task<string> TokenAsync(this CmsHost host, string clientId)
        => (string)(await JsonAsync(await host.AskForTokenAsync(clientId, clientId.Replace("client", "secret"))))["access_token"]!;

    public static async Task<HttpResponseMessage> SendAsync(this CmsHost host, string? clientId, HttpMethod method, string path, string? json = null)
        => await host.SendWithAsync(clientId is null ? null : await host.TokenAsync(clientId), method, path, json);

    public static Task<HttpResponseMessage> SendWithAsync(this CmsHost host, string? token, HttpMethod method, string path, string? json = null)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return host.Client.SendAsync(request);
    }

    public static async Task<JsonObject> JsonAsync(this HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
}
