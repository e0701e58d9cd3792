/** What the analyst made: stars, labels, notes, saved views, stories; and the changes to it, each of which can be undone. */
package annals.workspace;
