/** How events hang together: ways from one to another, and how two sets of them differ. */
package annals.ui.relations;
