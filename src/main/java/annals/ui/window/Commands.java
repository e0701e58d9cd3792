package annals.ui.window;

/** What buttons, menus and keys can ask of the window. */
interface Commands {

    void back();

    void forward();

    void fit();

    void zoom(double factor);

    void pan(double share);

    void selectNext(int direction);

    void clearLast();

    void search();

    void goToDate();

    void chooseArchive();

    void choosePackedArchive();

    void importAgain();

    void toggleWatching();

    void showReport();

    void showAbout();
}
