using Workshops.Grains.Live;

namespace Workshops.Grains.Questions;

/// <summary>Questions from the room; key <c>questions/{w}/{q}</c>.</summary>
public interface IQuestionsGrain : ILiveGrain;
