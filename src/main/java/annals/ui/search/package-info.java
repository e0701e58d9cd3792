/** The query, as text. */
package annals.ui.search;
