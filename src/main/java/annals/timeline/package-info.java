/** Where everything on the timeline goes: pure geometry, without a screen. Days are counted from 1970-01-01. */
package annals.timeline;
