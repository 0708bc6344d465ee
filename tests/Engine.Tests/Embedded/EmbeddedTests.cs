using Engine.Tests.Promises;

namespace Engine.Tests.Embedded;

public sealed class EmbeddedCallTests : CallPromises<EmbeddedUnderTest>;

public sealed class EmbeddedTurnTests : TurnPromises<EmbeddedUnderTest>;

public sealed class EmbeddedLifeTests : LifePromises<EmbeddedUnderTest>;

public sealed class EmbeddedIdleTests : IdlePromises<EmbeddedUnderTest>;

public sealed class EmbeddedBusyTests : BusyPromises<EmbeddedUnderTest>;

public sealed class EmbeddedLimitTests : LimitPromises<EmbeddedUnderTest>;

public sealed class EmbeddedTimerTests : TimerPromises<EmbeddedUnderTest>;

public sealed class EmbeddedObserverTests : ObserverPromises<EmbeddedUnderTest>;

public sealed class EmbeddedStateTests : StatePromises<EmbeddedUnderTest>;
