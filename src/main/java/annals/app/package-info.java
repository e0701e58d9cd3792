/** Main, and the wiring of all parts, by hand, in one place. */
package annals.app;
