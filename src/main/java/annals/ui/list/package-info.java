/** The events as a table: what the timeline shows, for those who read rather than look. */
package annals.ui.list;
