namespace Grove.Storage.Tests.Conformance;

/// <summary>Waits on a server that other tests use at the same time.</summary>
internal static class SharedServer
{
    /// <summary>Somebody else commits to the same server all the time, in tests that run beside this one.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (await isSo())
            {
                return;
            }
        }

        Assert.Fail("It was not so in 500 tries.");
    }
}
