/** The real window on JavaFX's headless platform, over real stores. */
package annals.ui;
