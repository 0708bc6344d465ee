using Workshops.Bench.Load;
using Workshops.Bench.Subjects;

namespace Workshops.Bench.Workloads;

/// <summary>Hundreds of workshops at once on one server.</summary>
internal static class ManyRooms
{
    /// <summary>In each room one phone posts a note every few seconds, the rooms one after another.</summary>
    /// <returns>What was measured, and the megabytes of memory of the server at the end.</returns>
    public static async Task<(Measured Measured, double Megabytes)> Measure(IBoards subject, int rooms, int phones, int aSecond, int seconds)
    {
        await subject.Start();
        using var everybody = new Crowd(subject);
        for (var room = 0; room < rooms; room++)
        {
            await subject.NewBoard();
            await everybody.Come((room + 1) * phones);
        }

        await Rooms.Evenly(aSecond * 5, TimeSpan.FromSeconds(1.0 / aSecond), i => everybody.Phones[i % rooms * phones]);
        await Task.Delay(2000);
        var notes = aSecond * seconds;
        var measured = await Measured.Of(subject.ProcessId, everybody, (long)notes * phones, () =>
            Rooms.Evenly(notes, TimeSpan.FromSeconds(1.0 / aSecond), i => everybody.Phones[i % rooms * phones]));
        return (measured, ProcessUse.Memory(subject.ProcessId) / 1e6);
    }
}
