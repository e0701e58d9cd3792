/** Everything out: events and stories in forms that other programs read. */
package annals.export;
