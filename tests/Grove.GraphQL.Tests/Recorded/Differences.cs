using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>The recorded cases that are answered as DIFFERENCES.md says instead.</summary>
internal static class Differences
{
    private static readonly string[] _ofSet1 = ["sample01en00000000000000", "sample01kk00000000000000", "sample01ru00000000000000"];
    private static readonly string[] _ofSet2 = ["sample02en00000000000000", "sample02kk00000000000000", "sample02ru00000000000000"];
    private static readonly string[] _ofSet3 = ["sample03en00000000000000", "sample03ru00000000000000"];

    private static readonly Dictionary<string, Difference> _cases = new()
    {
        ["status-draft"] = Difference.Items(),
        ["status-latest"] = Difference.Items([.. _ofSet1, .. _ofSet2, .. _ofSet3]),
        ["status-all"] = Difference.Items([.. _ofSet1, .. _ofSet2, .. _ofSet3]),
        ["drafts-as-reader"] = Difference.Items(),
        ["where NOT:[{text:\"text 1\"}]"] = Difference.Items([.. _ofSet2, .. _ofSet3]),
        ["where day:\"2019-07-02\""] = Difference.Items(_ofSet2),
        ["where moment_lt:\"2019-07-02T12:30:00Z\""] = Difference.Items(_ofSet1),
        ["first-negative"] = new(200, answer => Assert.Contains("first", (string?)answer["errors"]?[0]?["message"], StringComparison.Ordinal)),
        ["first-huge"] = new(200, answer =>
        {
            Assert.Equal(8, answer["data"]!["sample"]!.AsArray().Count);
            var message = (string?)answer["errors"]?[0]?["message"];
            Assert.Contains("1000", message?.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("first", message, StringComparison.Ordinal);
        }),
        ["field-media"] = Difference.Data("""{ "sample": [{ "picture": { "files": [{ "fileName": "2.jpg", "path": "pictures/2.jpg", "url": "/media/pictures/2.jpg", "mediaText": "Picture 2" }] } }] }"""),
        ["contained"] = Difference.Data("""
            { "note": [
                { "contentItemId": "note000000000000000000001", "displayText": "First note", "folder": null,
                  "markdownBody": { "markdown": "# Heading\n\nSome *text*.", "html": "<h1>Heading</h1>\n<p>Some <em>text</em>.</p>\n" } },
                { "contentItemId": "note000000000000000000002", "displayText": "Contained note",
                  "folder": { "listContentItemId": "folder0000000000000000001", "order": 0, "listContentType": "Folder" },
                  "markdownBody": { "markdown": "Contained.", "html": "<p>Contained.</p>\n" } }
            ] }
            """),
        ["post-named-query-unknown"] = Difference.Error(400, "nope"),
    };

    public static Difference? Find(JsonObject recorded)
        => _cases.GetValueOrDefault((string)recorded["name"]!)
            ?? (((string?)recorded["contentType"])?.StartsWith("text/html", StringComparison.Ordinal) == true ? Difference.Problem((int)recorded["status"]!) : null);
}
