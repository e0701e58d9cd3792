/** Makes the sample archive from the stories that were written for it, and holds it against the archive's rules. */
package annals.sample;
