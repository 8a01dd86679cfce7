namespace OrchardCore;

public static class OrchardCoreConstants
{
    public static class Roles
    {
        public const string Administrator = "Administrator";
        public const string Anonymous = "Anonymous";
        public const string Authenticated = "Authenticated";
    }
}
