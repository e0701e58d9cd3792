package annals.model;

import org.jspecify.annotations.Nullable;

/** Who reported an event. Addresses are kept as the archive writes them; not every one is a valid URI. */
public record Source(String name, String url, @Nullable String image) {}
