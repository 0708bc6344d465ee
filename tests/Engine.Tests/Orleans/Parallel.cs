// Most of the time is waiting for Orleans' own clock
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
