using Orleans.Runtime;

namespace Orleans.References;

/// <summary>Makes references that lead into this process.</summary>
internal sealed class EmbeddedGrainFactory(Catalog catalog, GrainClasses classes, Observers.ObserverTable observers, TimeProvider time)
    : IGrainFactory
{
    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)(object)Of(typeof(TGrainInterface), classes.Of(typeof(TGrainInterface), grainClassNamePrefix), primaryKey);

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) =>
        (IGrain)(object)Of(grainInterfaceType, classes.Of(grainInterfaceType), grainPrimaryKey);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable =>
        (TGrainInterface)(object)Of(typeof(TGrainInterface), classes.Of(grainId.Type), grainId.Key.ToString());

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver =>
        (TGrainObserverInterface)(object)observers.Add(typeof(TGrainObserverInterface), obj);

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver => observers.Remove(obj);

    private GrainReference Of(Type contract, GrainClass grainClass, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var id = GrainId.Create(grainClass.Type, key);
        return GrainReference.Make(contract, id, turn => catalog.Send(id, grainClass, turn), time);
    }
}
