/** The analyst's own work in the window: labels, notes, views that were kept, links to a state, the story that lies open. */
package annals.explore.own;
