using Orleans;

namespace Workshops.Grains.Directory;

/// <summary>What a join code leads to. One grain a code; key: the 8 digits.</summary>
public interface IDirectoryGrain : IGrainWithStringKey
{
    /// <summary>The code leads to this workshop. False when it leads elsewhere already.</summary>
    Task<bool> Claim(string workshop);

    /// <summary>Id of the workshop, or null when the code leads nowhere.</summary>
    Task<string?> Find();
}
