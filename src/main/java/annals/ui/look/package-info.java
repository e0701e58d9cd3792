/** How everything looks: colours, fonts, icons. Every pane may use it. */
package annals.ui.look;
