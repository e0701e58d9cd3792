/** The analyst's stories: a pane where they are made, and a strip while they are played. */
package annals.ui.telling;
