using System.Net.Http.Headers;

namespace Grove.Admin.Tests.Running;

/// <summary>A form of a page with a file in it, as a browser sends it.</summary>
internal static class Upload
{
    public static MultipartFormDataContent Of(Page page, Dictionary<string, string> values, string fileField, string fileName, byte[] bytes)
    {
        var content = new MultipartFormDataContent { { new StringContent(page.Value("__RequestVerificationToken")!), "__RequestVerificationToken" } };

        foreach (var (name, value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var hidden in page.All(".editor-form input[type=hidden]").Where(input => input.GetAttribute("name") != "__RequestVerificationToken"))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{fileField}\"", FileName = $"\"{fileName}\"" };
        file.Headers.ContentDisposition.FileNameStar = fileName;
        content.Add(file);
        return content;
    }
}
