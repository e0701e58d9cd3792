/** The session: which archive is open, what is asked of it, what is selected, where the analyst has been. No scene graph. */
package annals.explore;
