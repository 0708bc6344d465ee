namespace Orleans.Concurrency;

/// <summary>
/// Requests to this grain start as they come and interleave where they await. A grain without it that is called back
/// by whom it waits for keeps that caller waiting until the response timeout.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReentrantAttribute : Attribute;

/// <summary>Requests of this interface method start at once, beside whatever runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;

/// <summary>Requests of this interface method run beside each other, but not beside ordinary ones.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;

/// <summary>The caller goes on as soon as the request is on its way, and hears nothing of its answer or errors.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
