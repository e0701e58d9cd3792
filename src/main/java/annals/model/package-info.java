/** What Annals talks about: events, tags, links, spans and queries. Immutable values on the JDK alone. */
package annals.model;
