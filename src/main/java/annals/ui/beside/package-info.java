/** Events from elsewhere: where they are brought in, and how they stand below the timeline. */
package annals.ui.beside;
