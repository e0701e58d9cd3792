package annals.ui.window;

import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.library.Settings;
import annals.ui.look.Icons;
import annals.ui.search.SearchField;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Back and forward, the query, how much of the archive it selects, zoom, theme, menu. */
final class TopBar extends HBox {

    /** How many things the menu ends with that are about the program itself. */
    private static final int LAST_GROUP = 4;

    private final Button back;
    private final Button forward;
    private final SearchField search;
    private final Label count = new Label();
    private final Waiting waiting = new Waiting();
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem undo;
    private final MenuItem redo;
    private final CheckMenuItem watch = new CheckMenuItem("Watch this archive");

    TopBar(Commands commands, Settings settings) {
        getStyleClass().add("top-bar");
        search = new SearchField(settings, commands::leaveSearch);
        back = Icons.button(Feather.CHEVRON_LEFT, "Back (Alt+←)", commands::back);
        forward = Icons.button(Feather.CHEVRON_RIGHT, "Forward (Alt+→)", commands::forward);
        back.setId("back");
        forward.setId("forward");
        Button fit = Icons.button(Feather.MAXIMIZE_2, "Show the whole archive (0)", commands::fit);
        Button closer = Icons.button(Feather.PLUS, "Zoom in (+)", () -> commands.zoom(1.6));
        Button farther = Icons.button(Feather.MINUS, "Zoom out (−)", () -> commands.zoom(1 / 1.6));
        Button theme = Icons.button(Feather.MOON, "Light or dark", commands::toggleTheme);
        Button more = Icons.button(Feather.MORE_VERTICAL, "More", () -> {});
        Button list =
                Icons.button(Feather.LIST, "List beside or instead of the timeline (L)", commands::nextArrangement);
        Button views = Icons.button(Feather.BOOKMARK, "Views (V)", () -> {});
        ContextMenu viewsMenu = new ContextMenu();
        viewsMenu.setId("views-menu");
        views.setOnAction(event -> {
            viewsMenu.getItems().setAll(commands.own().views().menu());
            viewsMenu.show(views, Side.BOTTOM, 0, 0);
        });
        views.setId("views-button");
        list.setId("list");
        theme.setId("theme");
        more.setId("more");
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
        undo = item("Undo", commands::undo);
        redo = item("Redo", commands::redo);
        menu.getItems()
                .addAll(
                        item("Open archive…", commands::chooseArchive),
                        item("Open packed archive…", commands::choosePackedArchive),
                        item("Recent archives…", commands::showWelcome),
                        new SeparatorMenuItem(),
                        item("Import what changed", commands::importAgain),
                        watch,
                        item("Import report…", commands::showReport),
                        new SeparatorMenuItem(),
                        undo,
                        redo,
                        item("What you marked… (M)", () -> commands.own().list()),
                        item("Only events with a star, or all", commands::toggleOnlyStarred),
                        new SeparatorMenuItem(),
                        item("Commands by name (Ctrl+K)", commands::showPalette),
                        item("Help: the guide (Shift+F1)", commands::showGuide),
                        item("Keys (F1)", commands::showKeys),
                        item("About Annals", commands::showAbout));
        watch.setOnAction(event -> commands.toggleWatching());
        count.getStyleClass().addAll("muted", "match-count");
        count.setId("match-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(back, forward, search, waiting, count, fit, farther, closer, views, list, theme, more);
        show(null);
    }

    /** Puts further commands into the menu, before the last group. */
    void offer(List<Command> commands) {
        int place = menu.getItems().size() - LAST_GROUP;
        commands.forEach(command ->
                menu.getItems().add(menu.getItems().size() - LAST_GROUP, item(command.name(), command.action())));
        menu.getItems().add(place, new SeparatorMenuItem());
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Says what can be undone and done again. */
    void showOwn(OwnWork own) {
        name(undo, "Undo", own.undoName());
        name(redo, "Redo", own.redoName());
    }

    private static void name(MenuItem item, String what, Optional<String> change) {
        item.setText(change.map(name -> what + ": " + name).orElse(what));
        item.setDisable(change.isEmpty());
    }

    void watching(boolean on) {
        watch.setSelected(on);
    }

    SearchField search() {
        return search;
    }

    void show(@Nullable Session session) {
        back.setDisable(session == null || !session.canGoBack());
        forward.setDisable(session == null || !session.canGoForward());
        waiting.follow(session);
        count.setText(
                session == null
                        ? ""
                        : String.format(
                                "%,d of %,d",
                                session.matching().cardinality(),
                                session.everything().events().cardinality()));
    }
}
