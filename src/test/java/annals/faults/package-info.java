/**
 * The faults harness, run by {@code mvn -q -Pfaults}: it kills the program at random moments, fills its disk, damages its
 * files, and looks each time whether anything was lost. What it found is in docs/reliability.md.
 */
package annals.faults;
