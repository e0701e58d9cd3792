/**
 * The archive's columns in memory: which events are in a span under a query, how they are spread, how often each tag occurs.
 * Events go by number here, 0 to size, in the order of date, then slug.
 */
package annals.chronicle;
