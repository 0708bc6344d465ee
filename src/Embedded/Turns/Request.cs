using Orleans.References;

namespace Orleans.Turns;

/// <summary>A call of a method, and the answer to it.</summary>
internal sealed class Request<TResult>(GrainMethod method, object?[] arguments, long calledAt) : Turn
{
    private readonly TaskCompletionSource<TResult> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TResult> Answer => answer.Task;

    public override bool Interleaves => method.Interleaves;

    public override bool ReadOnly => method.ReadOnly;

    public override bool KeepsAlive => true;

    public override bool IsOver => answer.Task.IsCompleted;

    public override long? CalledAt => calledAt;

    public override void Fail(Exception error)
    {
        if (answer.TrySetException(error)) _ = answer.Task.Exception; // seen: a one-way caller never looks
    }

    public override async Task Run()
    {
        Task? work = null;
        Exception? error = null;
        try
        {
            work = method.Call(Queue!.Target, arguments);
            await work;
        }
        catch (Exception e)
        {
            error = e;
        }
        Queue!.Done(this, error);
        if (error is not null) Fail(error);
        else answer.TrySetResult(work is Task<TResult> result ? result.Result : default!);
    }
}
