/** Every tag with its counts, wanted, unwanted or neither. */
package annals.ui.topics;
