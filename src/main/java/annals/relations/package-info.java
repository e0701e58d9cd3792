/** How events hang together: what is like an event, and the ways from one to another. Events go by their numbers. */
package annals.relations;
