namespace CansCms.Network.Models;

/// <summary>What an organisation is to the network.</summary>
public static class OrganizationRelations
{
    public const string Member = nameof(Member);

    /// <summary>It supports the network without belonging to it.</summary>
    public const string Partner = nameof(Partner);

    /// <summary>A network of the same kind elsewhere.</summary>
    public const string PeerNetwork = nameof(PeerNetwork);

    public static bool IsKnown(string relation) => relation is Member or Partner or PeerNetwork;
}
