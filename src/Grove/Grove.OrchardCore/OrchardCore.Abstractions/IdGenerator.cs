namespace OrchardCore;

public static class IdGenerator
{
    public static string GenerateId() => throw new NotImplementedException();
}
