namespace Workshops.Load.Tests.Stage;

/// <summary>Tests that measure have the machine to themselves: they run after the others, one at a time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
