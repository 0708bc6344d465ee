using Workshops.Meetings;

namespace Workshops.Outcomes;

/// <summary>The register as a table, <c>attendance.csv</c>: one row a person, with all that they were asked. For organisers only.</summary>
public static class AttendanceTable
{
    /// <summary>Writes the file, as <see cref="CsvNotes"/> does.</summary>
    public static byte[] Write(WorkshopContent workshop, IReadOnlyList<Attendee> people)
    {
        var texts = Texts.Of(workshop.Language);
        var clock = new Clock(workshop, texts);
        var fields = (workshop.Registration ?? Registration.Of(workshop.Asks)).Fields.Where(field => !WorkshopFields.All.Contains(field.Id, StringComparer.Ordinal)).ToList();
        return CsvTable.Write(
            texts,
            [
                texts["attendance.name"], texts["attendance.organisation"], texts["attendance.sector"],
                .. fields.Select(field => Label(field, texts)),
                texts["outcomes.csv.team"], texts["attendance.arrived"], texts["attendance.noPhone"], texts["attendance.consent"],
            ],
            AttendanceSheet.Sorted(people, workshop.Language).Select(person => (IEnumerable<string?>)
            [
                person.Name, person.Organisation, person.Sector,
                .. fields.Select(field => person.Answers.GetValueOrDefault(field.Id)),
                person.Team, person.ArrivedAt is { } at ? clock.Stamp(at) : "", person.NoPhone ? texts["outcomes.csv.yes"] : "", person.Consent is { } version ? $"{version}" : "",
            ]));
    }

    /// <summary>The words of a field: the organiser's, else the usual ones.</summary>
    internal static string Label(RegistrationField field, Texts texts) => string.IsNullOrWhiteSpace(field.Label) ? texts[$"field.{field.Id}"] : field.Label;
}
