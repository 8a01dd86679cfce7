namespace Grove.Hosting.Setup;

/// <summary>The site could not be set up; nothing of it was kept.</summary>
public sealed class SetupFailedException(string message, Exception? cause = null) : Exception(message, cause);
