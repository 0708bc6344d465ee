// Each test has a server of its own, and what does not measure mostly waits
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
