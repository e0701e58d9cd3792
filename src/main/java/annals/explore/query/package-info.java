/** The query as the analyst writes it: its parts, their edits by a click, what is suggested, and where its words are found. */
package annals.explore.query;
