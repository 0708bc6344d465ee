using Orleans.Runtime;

namespace Orleans;

/// <summary>Makes references to grains and observers. Making one calls nobody and activates nothing.</summary>
public interface IGrainFactory
{
    /// <summary>The grain of that kind and key.</summary>
    /// <param name="primaryKey">Its key.</param>
    /// <param name="grainClassNamePrefix">How its class's full name begins, when several classes have the interface.</param>
    /// <exception cref="ArgumentException">No class, or several, have the interface.</exception>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;

    /// <inheritdoc cref="GetGrain{TGrainInterface}(string, string?)"/>
    IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey);

    /// <summary>The grain of that id.</summary>
    /// <exception cref="ArgumentException">There is no such kind of grain.</exception>
    TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable;

    /// <summary>
    /// A reference by which grains can call an object. The object is held weakly: its maker keeps it.
    /// Calls to it come one after another.
    /// </summary>
    TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;

    /// <summary>Calls by this reference fail from now on.</summary>
    /// <param name="obj">The reference.</param>
    /// <exception cref="ArgumentException">It is not a reference to an observer.</exception>
    void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;
}
