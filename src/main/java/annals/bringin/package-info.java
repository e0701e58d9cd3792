/** Events that were made elsewhere, read from CSV, JSON lines and calendars. */
package annals.bringin;
