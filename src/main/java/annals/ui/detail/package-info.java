/** One event with all its parts, and the way to its neighbours. */
package annals.ui.detail;
