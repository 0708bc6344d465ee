using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;

namespace Workshops.Tests.Meetings;

/// <summary>A workshop with a facilitator and people, to start stories from.</summary>
public static class Scene
{
    public static readonly Actor Lead = new("lead", Role.Facilitator, null, "lead-secret");

    public static readonly Actor Wall = new("wall", Role.Observer);

    public static readonly WorkshopCreated Created = new(
        "w",
        "12345678",
        "Ekspertu tikšanās nr. 5",
        "lv",
        "Europe/Riga",
        "Jelgava, Pasta iela 37",
        new DateTimeOffset(2025, 2, 20, 12, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2025, 2, 20, 15, 0, 0, TimeSpan.Zero));

    /// <summary>A workshop that <see cref="Lead"/> has just created.</summary>
    public static Story Workshop() =>
        new Story(new Workshop("workshop/w")).Given(Workshops.Meetings.Workshop.Creation(Created, Lead, Story.Start).Events);

    /// <summary>The participant of that name.</summary>
    public static Actor Person(string name) => new(name, Role.Participant, null, name + "-secret");

    /// <summary>As <see cref="Workshop()"/>, with these people inside.</summary>
    public static Story WorkshopWith(params IReadOnlyList<string> people) =>
        people.Aggregate(Workshop(), (story, person) => story.When(Actor.Server, new Admit(person)));
}
