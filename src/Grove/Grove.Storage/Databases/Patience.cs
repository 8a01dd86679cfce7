namespace Grove.Storage.Databases;

/// <summary>How long a writer waits for another.</summary>
public enum Patience
{
    /// <summary>As long as a person waits for a page.</summary>
    OfRequest,

    /// <summary>As long as another process may take to set the site up or to import a recipe.</summary>
    OfSetup,
}
