namespace Workshops.Grains.Register;

/// <summary>An action that many ask for: who comes while it runs shares the next run. For use on a grain's own scheduler.</summary>
internal sealed class Gathering(Func<Task> action)
{
    private TaskCompletionSource? next;
    private bool running;

    /// <summary>Ends when a run that began after this call has ended.</summary>
    public Task Run()
    {
        next ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
        var mine = next.Task;
        if (!running)
            _ = Runs();
        return mine;
    }

    private async Task Runs()
    {
        running = true;
        while (next is { } round)
        {
            next = null;
            try
            {
                await action();
                round.SetResult();
            }
            catch (Exception e)
            {
                round.SetException(e);
            }
        }

        running = false;
    }
}
