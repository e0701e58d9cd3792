/** What an import found wrong, as a list that opens the files. */
package annals.ui.importing;
