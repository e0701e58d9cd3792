package annals.workspace;

import annals.model.EventId;

/**
 * An event that the analyst's work names. It may go from the archive and come back; meanwhile this is what is left of it.
 *
 * @param headline as it was last seen
 */
public record EventRef(EventId id, String headline) {}
