/** The window: which panes there are, and how they are wired. */
package annals.ui.window;
