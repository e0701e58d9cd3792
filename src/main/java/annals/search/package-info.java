/** Words to events: an index of headlines and summaries that reads every script, and what a hit looks like in a text. */
package annals.search;
