using Engine.Tests.Promises;

namespace Engine.Tests.Orleans;

public sealed class OrleansCallTests : CallPromises<OrleansUnderTest>;

public sealed class OrleansTurnTests : TurnPromises<OrleansUnderTest>;

public sealed class OrleansLifeTests : LifePromises<OrleansUnderTest>;

public sealed class OrleansIdleTests : IdlePromises<OrleansUnderTest>;

public sealed class OrleansBusyTests : BusyPromises<OrleansUnderTest>;

public sealed class OrleansLimitTests : LimitPromises<OrleansUnderTest>;

public sealed class OrleansTimerTests : TimerPromises<OrleansUnderTest>;

public sealed class OrleansObserverTests : ObserverPromises<OrleansUnderTest>;

public sealed class OrleansStateTests : StatePromises<OrleansUnderTest>;
