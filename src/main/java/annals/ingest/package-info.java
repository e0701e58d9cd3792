/** Archive → store. */
package annals.ingest;
