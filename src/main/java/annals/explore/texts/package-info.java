/** What was found, as text to copy or to hand on. */
package annals.explore.texts;
