// Each fault has servers and files of its own, and most of the time is waiting: for a lock, for a database to come back
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
