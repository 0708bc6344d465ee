using Workshops.Live;
using Workshops.Meetings;
using Workshops.Tests.Live;
using Workshops.Tests.Meetings;

namespace Workshops.Tests.Teams;

public sealed class BalanceTests
{
    private static readonly string[] Sectors = ["pašvaldība", "NVO", "iedzīvotāji", "uzņēmēji"];

    // 24 people: 10 of the municipality, 6 of NGOs, 5 residents, 3 of business
    private static readonly string[] People = [.. Enumerable.Range(0, 24).Select(i => $"p{i:00}")];

    private static readonly Dictionary<string, string> Answers = People.Index()
        .ToDictionary(p => p.Item, p => Sectors[p.Index < 10 ? 0 : p.Index < 16 ? 1 : p.Index < 21 ? 2 : 3], StringComparer.Ordinal);

    private static Story FourTeams() => Scene.WorkshopWith(People)
        .When(Scene.Lead, new AddTeam("t1", "A"), new AddTeam("t2", "B"), new AddTeam("t3", "C"), new AddTeam("t4", "D"));

    [Fact]
    public void S2_02_24_people_are_four_teams_of_6_and_no_sector_is_in_one_team_only()
    {
        var story = FourTeams().When(Scene.Lead, new BalanceTeams("sector") { Answers = Answers });

        Members(story).Values.Select(members => members.Count).ShouldBe([6, 6, 6, 6]);
        foreach (var sector in Sectors)
        {
            var counts = Members(story).Values.Select(members => members.Count(person => Answers[person] == sector)).ToList();
            counts.Count(count => count > 0).ShouldBeGreaterThan(1, sector);
            (counts.Max() - counts.Min()).ShouldBeLessThanOrEqualTo(1, sector);
        }

        story.See<MeView>("me", Audience.Of(Scene.Person("p07"))).TeamId.ShouldNotBeNull();
        story.See<TeamView>("team/t1", Audience.Room).Members.ShouldBe(6);
    }

    [Fact]
    public void Balancing_twice_moves_nobody() =>
        FourTeams().When(Scene.Lead, new BalanceTeams("sector") { Answers = Answers }, new BalanceTeams("sector") { Answers = Answers }).ThenNothing();

    [Fact]
    public void Teams_that_are_even_already_stay_as_they_are()
    {
        var story = Scene.WorkshopWith("ilze", "jonas").When(Scene.Lead, new AddTeam("t1", "A"), new AddTeam("t2", "B"));
        story.When(Scene.Lead, new Assign("ilze", "t2"), new Assign("jonas", "t1"), new BalanceTeams()).ThenNothing();
    }

    [Fact]
    public void A_shuffle_follows_from_its_seed_and_from_nothing_else()
    {
        var one = FourTeams().When(Scene.Lead, new BalanceTeams("sector", "seed") { Answers = Answers });
        var other = FourTeams().When(Scene.Lead, new BalanceTeams(), new BalanceTeams("sector", "seed") { Answers = Answers });
        Text(one).ShouldBe(Text(other));
        one.When(Scene.Lead, new BalanceTeams("sector", "seed") { Answers = Answers }).ThenNothing();
        Text(one.When(Scene.Lead, new BalanceTeams("sector", "another") { Answers = Answers })).ShouldNotBe(Text(other));
        Members(one).Values.Select(members => members.Count).ShouldBe([6, 6, 6, 6]);
        foreach (var sector in Sectors)
            Members(one).Values.Count(members => members.Any(person => Answers[person] == sector)).ShouldBeGreaterThan(1, sector);
    }

    [Fact]
    public void A_balancing_is_taken_back_whole_or_not_at_all()
    {
        var story = FourTeams().When(Scene.Lead, [.. People.Take(6).Select(person => new Assign(person, "t2")), new Assign("p07", "t1")]);
        var before = Places(story);
        story.When(Scene.Lead, new BalanceTeams("sector") { Answers = Answers });
        Places(story).ShouldNotBe(before);
        story.When(Scene.Lead, new AssignAll(before));
        Places(story).ShouldBe(before);
        story.When(Scene.Lead, new AssignAll(before)).ThenNothing()
            .When(Scene.Lead, new EditTeam("t3", Capacity: 1))
            .When(Scene.Lead, new AssignAll([new("p00", "t3"), new("p01", "t3")])).ThenRefused(Rejection.TooMany)
            .When(Scene.Lead, new AssignAll([new("p00", "t3"), new("p00", "t1")])).ThenRefused(Rejection.Invalid)
            .When(Scene.Lead, new AssignAll([new("p00", "t9")])).ThenRefused(Rejection.NotFound);
        Places(story).ShouldBe(before);
    }

    [Fact]
    public void Who_was_moved_on_since_is_left_alone_when_a_balancing_is_taken_back()
    {
        var story = FourTeams().When(Scene.Lead, [new Assign("p00", "t2"), new Assign("p01", "t2")]);
        story.When(Scene.Lead, new Assign("p01", "t4"));
        story.When(Scene.Lead, new AssignAll([new("p00", "t1", From: "t2"), new("p01", "t1", From: "t2")]));
        Places(story).Where(place => place.Participant is "p00" or "p01").Select(place => place.TeamId).ShouldBe(["t1", "t4"]);
    }

    [Fact]
    public void Capacity_is_kept()
    {
        var story = FourTeams().When(Scene.Lead, new EditTeam("t1", Capacity: 2), new BalanceTeams());
        Members(story).Values.Select(members => members.Count).ShouldBe([2, 8, 7, 7]);
        story.When(Scene.Lead, new BalanceTeams()).ThenNothing();
    }

    [Fact]
    public void Where_not_all_have_a_place_nobody_is_moved() =>
        Scene.WorkshopWith(People).When(Scene.Lead, new AddTeam("t1", "A", Capacity: 23), new BalanceTeams()).ThenRefused(Rejection.TooMany);

    [Fact]
    public void Facilitators_are_not_placed() =>
        Scene.WorkshopWith("ilze").When(Scene.Lead, new AddTeam("t1", "A"), new BalanceTeams()).Then(new MemberPlaced("ilze", "t1"));

    [Fact]
    public void Nobody_can_be_placed_without_teams_or_by_an_unknown_field() =>
        Scene.WorkshopWith("ilze")
            .When(Scene.Lead, new BalanceTeams()).ThenRefused(Rejection.NotFound)
            .When(Scene.Lead, new BalanceTeams("name")).ThenRefused(Rejection.Invalid);

    private static List<Placement> Places(Story story) =>
        [.. People.Select(person => new Placement(person, story.See<MeView>("me", Audience.Of(Scene.Person(person))).TeamId))];

    private static string Text(Story story) => string.Join(' ', Places(story));

    private static SortedDictionary<string, List<string>> Members(Story story) => new(
        People.GroupBy(person => story.See<MeView>("me", Audience.Of(Scene.Person(person))).TeamId!, StringComparer.Ordinal)
            .ToDictionary(team => team.Key, team => team.ToList(), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
