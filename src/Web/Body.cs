namespace Workshops.Web;

/// <summary>Reads request bodies that may be of any size.</summary>
internal static class Body
{
    /// <summary>The whole body; null when it is larger than that.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">Most bytes.</param>
    public static async Task<byte[]?> Read(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + read > most)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
