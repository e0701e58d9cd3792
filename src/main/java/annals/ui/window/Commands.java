package annals.ui.window;

import annals.explore.Lanes;

/** What buttons, menus and keys can ask of the window. */
interface Commands {

    /** What an event can be copied as. */
    enum EventForm {
        TEXT,
        MARKDOWN,
        LINK
    }

    void back();

    void forward();

    void fit();

    void zoom(double factor);

    void pan(double share);

    void selectNext(int direction);

    /** Follows the next of the links that the event was reached from makes. */
    void walkRelated(int direction);

    /** Draws links of the selected event as far as one step more; behind all come none. */
    void nextReach();

    void toggleThinned();

    /** Lets another event be picked, to which ways from the selected one are looked for. */
    void findWay();

    /** Compares what is in view with the time before. */
    void compare();

    /** Lets another event be picked, over which the days around the selected one are laid. */
    void layOver();

    void clearLast();

    /** What is asked of the analyst's own work. */
    OwnCommands own();

    /** Searches among starred events only, or among all again. */
    void toggleOnlyStarred();

    /** Takes back what was done last of what the analyst makes: stars, notes, views. */
    void undo();

    void redo();

    void search();

    void goToDate();

    /** Gives the keys back to what shows the events. */
    void leaveSearch();

    void filterTopics();

    /** Shows versions of one event as one, or each by itself. */
    void toggleVersions();

    /** Shows the list of the storylines in view. */
    void showStorylines();

    void goToList();

    void toggleAnyOf();

    void nextArrangement();

    void arrange(Lanes lanes);

    void lanesOfPins();

    void foldTopics();

    void foldDetail();

    void zoomText(double factor);

    void copyEvent(EventForm form);

    void toggleTheme();

    void showPalette();

    void showKeys();

    void chooseArchive();

    /** Shows which archives were open last, and how to come to another. */
    void showWelcome();

    void choosePackedArchive();

    void importAgain();

    void toggleWatching();

    void showReport();

    /** Opens the guide outside. */
    void showGuide();

    void showAbout();
}
