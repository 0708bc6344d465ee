namespace Workshops.Silo;

/// <summary>A setting that cannot be understood; the message says which, and what it can be.</summary>
public sealed class SettingException(string message) : Exception(message);
