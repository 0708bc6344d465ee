namespace Workshops.Journal.Commit;

/// <summary>One write spoilt the transaction: surely nothing of it was written, and the others are worth a try without it.</summary>
internal sealed class SpoiltTransactionException(string message, Exception inner) : JournalException(message, inner);
