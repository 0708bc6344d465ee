using Orleans;
using Orleans.Runtime;
using Workshops.Grains.Live;
using Workshops.Simulation.Tests.Clockwork;

namespace Workshops.Simulation.Tests.Room;

/// <summary>The grains, but what they tell their observers is lost, late, doubled or out of order.</summary>
internal sealed class ShakyGrains(IGrainFactory grains, World world, Place place) : IGrainFactory
{
    // References hold their objects weakly
    private readonly List<ShakyRelay> kept = [];

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey => grains.GetGrain<TGrainInterface>(primaryKey, grainClassNamePrefix);

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) => grains.GetGrain(grainInterfaceType, grainPrimaryKey);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable => grains.GetGrain<TGrainInterface>(grainId);

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        var shaky = new ShakyRelay((ILiveRelay)obj, world, place);
        kept.Add(shaky);
        return grains.CreateObjectReference<TGrainObserverInterface>(shaky);
    }

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver => grains.DeleteObjectReference<TGrainObserverInterface>(obj);

    private sealed class ShakyRelay(ILiveRelay relay, World world, Place place) : ILiveRelay
    {
        public Task Changed(Told told)
        {
            if (world.Mishap(0.05))
                return Task.CompletedTask;
            if (world.Mishap(0.05))
                Later(told);
            if (world.Mishap(0.1))
                Later(told);
            else
                place.Here(() => _ = relay.Changed(told));
            return Task.CompletedTask;
        }

        private void Later(Told told) =>
            world.After(TimeSpan.FromMilliseconds(world.Draw(200)), () => place.Here(() => _ = relay.Changed(told)));
    }
}
