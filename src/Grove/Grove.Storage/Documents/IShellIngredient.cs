namespace Grove.Storage.Documents;

/// <summary>Something stored that a shell is made with. When another process changes it, this one makes its shell anew.</summary>
public interface IShellIngredient
{
    /// <summary>The type of the document that it is in.</summary>
    Type Document { get; }

    /// <summary>Whether the shell was made with something else than what is stored now.</summary>
    Task<bool> HasChangedAsync();
}
