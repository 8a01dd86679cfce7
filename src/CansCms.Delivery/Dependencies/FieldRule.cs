using GraphQL;

namespace CansCms.Delivery.Dependencies;

/// <summary>Notes what a field read, from its context and what it answered.</summary>
internal delegate void FieldRule(AnswerRecording recording, IResolveFieldContext context, object? answer);
