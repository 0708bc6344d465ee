using System.Reflection;
using Orleans;
using Orleans.Runtime;

namespace Workshops.Grains.Tests.Stage;

/// <summary>
/// Finds what in a contract could not travel between servers. What may: numbers and truths, text, bytes, instants, arrays of what may,
/// references to grains and observers, and types that are made for it: numbered members, and names of their own on the wire.
/// </summary>
internal static class Travel
{
    /// <summary>Every type of ours that travels by this contract.</summary>
    public static IEnumerable<Type> Envelopes(Type contract) =>
        Signatures(contract).SelectMany(it => Within(it.Type)).Distinct();

    /// <summary>What could not travel, each with its way there and why not.</summary>
    public static IEnumerable<string> Troubles(Type contract) =>
        Signatures(contract).SelectMany(it => Troubles(it.Type, it.Where)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(Type Type, string Where)> Signatures(Type contract) =>
        contract.GetInterfaces().Append(contract).SelectMany(it => it.GetMethods()).SelectMany(method =>
            method.GetParameters().Select(it => (it.ParameterType, $"{contract.Name}.{method.Name}({it.Name})"))
                .Append((Answer(method.ReturnType), $"{contract.Name}.{method.Name}")));

    private static Type Answer(Type task) => task.IsGenericType && task.GetGenericTypeDefinition() == typeof(Task<>)
        ? task.GetGenericArguments()[0]
        : task == typeof(Task) ? typeof(void) : task;

    private static IEnumerable<Type> Within(Type type) => IsMade(Bare(type))
        ? Members(Bare(type)).SelectMany(it => Within(it.FieldType)).Prepend(Bare(type))
        : [];

    private static IEnumerable<string> Troubles(Type type, string where)
    {
        var bare = Bare(type);
        if (MayGo(bare))
            return [];
        return IsMade(bare)
            ? Marks(bare, where).Concat(Members(bare).SelectMany(it => Troubles(it.FieldType, $"{where}.{NameOf(it)}")))
            : [$"{where}: {bare} is not made to travel"];
    }

    private static IEnumerable<string> Marks(Type type, string where)
    {
        if (!type.IsDefined(typeof(AliasAttribute)))
            yield return $"{where}: {type} has no [Alias]";
        foreach (var member in Members(type).Where(it => Id(it) is null))
            yield return $"{where}: {type}.{NameOf(member)} has no [Id]";
        foreach (var twice in Members(type).GroupBy(Id).Where(it => it.Key is not null && it.Count() > 1))
            yield return $"{where}: {type} has [Id({twice.Key})] twice";
    }

    private static Type Bare(Type type) => type.IsArray ? Bare(type.GetElementType()!) : Nullable.GetUnderlyingType(type) ?? type;

    private static bool MayGo(Type type) => type.IsPrimitive || type == typeof(string) || type == typeof(DateTimeOffset)
        || type == typeof(void) || (type.IsInterface && type.IsAssignableTo(typeof(IAddressable)));

    private static bool IsMade(Type type) => type.IsDefined(typeof(GenerateSerializerAttribute));

    private static FieldInfo[] Members(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    // The field of a property has the property's name in its own
    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static uint? Id(FieldInfo field) =>
        (field.GetCustomAttribute<IdAttribute>() ?? field.DeclaringType!.GetProperty(NameOf(field))?.GetCustomAttribute<IdAttribute>())?.Id;
}
