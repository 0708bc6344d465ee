namespace Workshops.Meetings;

/// <summary>A team as its workshop knows it.</summary>
public sealed class TeamPlace
{
    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Guiding question, or null.</summary>
    public string? Question { get; set; }

    /// <summary>1 to 8.</summary>
    public int Colour { get; set; }

    /// <summary>Most members, or null.</summary>
    public int? Capacity { get; set; }

    /// <summary>Place among the teams, ascending.</summary>
    public double Order { get; set; }

    /// <summary>How many are in it now.</summary>
    public int Members { get; set; }

    /// <summary>How many an imported workshop had had in it elsewhere.</summary>
    public int MembersElsewhere { get; set; }

    /// <summary>It is gone.</summary>
    public bool Removed { get; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>There is no place in it.</summary>
    public bool Full => Members >= (Capacity ?? int.MaxValue);
}
