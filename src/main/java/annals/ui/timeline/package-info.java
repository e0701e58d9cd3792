/** The timeline: it asks the geometry where things go, and draws them. */
package annals.ui.timeline;
