namespace Orleans.Runtime;

/// <summary>Which grain: what it is and its key. Written <c>type/key</c>.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Key">Which of them.</param>
public readonly record struct GrainId(GrainType Type, IdSpan Key)
{
    /// <summary>An id of its two parts.</summary>
    public static GrainId Create(string type, string key) => new(GrainType.Create(type), IdSpan.Create(key));

    /// <inheritdoc cref="Create(string, string)"/>
    public static GrainId Create(GrainType type, string key) => new(type, IdSpan.Create(key));

    /// <inheritdoc cref="Create(string, string)"/>
    public static GrainId Create(GrainType type, IdSpan key) => new(type, key);

    /// <inheritdoc/>
    public override string ToString() => $"{Type}/{Key}";
}

/// <summary>What a grain is: its class's name in small letters, without a final <c>Grain</c>.</summary>
public readonly record struct GrainType
{
    private readonly string? name;

    private GrainType(string name) => this.name = name;

    /// <summary>The type of that name.</summary>
    public static GrainType Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => name ?? "";
}

/// <summary>A part of an id: a grain's key.</summary>
public readonly record struct IdSpan
{
    private readonly string? text;

    private IdSpan(string text) => this.text = text;

    /// <summary>The key of that text.</summary>
    public static IdSpan Create(string id) => new(id);

    /// <inheritdoc/>
    public override string ToString() => text ?? "";
}
