/** What there is to draw of what the session shows: the events in their lanes, the ghost behind them, the links of the selected one. */
package annals.explore.picture;
