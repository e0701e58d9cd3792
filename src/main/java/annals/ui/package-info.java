/** The window, one package a pane. Only here does JavaFX's scene graph appear. */
package annals.ui;
