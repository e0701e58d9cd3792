/** The storylines in view, and how each lies in it. */
package annals.ui.stories;
