/** An opened archive, read outside the JavaFX thread: its columns, its words, its events; and which stores were open before. */
package annals.library;
