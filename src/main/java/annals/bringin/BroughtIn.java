package annals.bringin;

import annals.model.Event;

/**
 * An event that was made elsewhere.
 *
 * @param written its date as it was written, which may be vaguer than the days it is drawn on
 */
public record BroughtIn(Event event, String written) {}
