/** The whole archive in a strip, with a brush for what is in sight. */
package annals.ui.overview;
