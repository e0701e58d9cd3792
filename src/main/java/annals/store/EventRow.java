package annals.store;

import annals.model.EventId;
import annals.model.Span;

/**
 * What the columns in memory keep of an event.
 *
 * @param number by which the store knows it
 * @param topicId number of its topic's tag, or -1
 */
public record EventRow(int number, EventId id, Span span, String title, int topicId, boolean stub) {}
