/** What every pane offers for the analyst's own work: menus, an editor for notes, and cards for labels, views and marks. */
package annals.ui.own;
