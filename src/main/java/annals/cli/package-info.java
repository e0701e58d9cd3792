/** The command line, one class a command. Its forms are a promise to scripts. */
package annals.cli;
