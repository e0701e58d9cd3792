package annals.ui.window;

import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.explore.own.ViewStates;
import annals.model.QuerySyntaxException;
import annals.ui.own.ViewsCard;
import annals.workspace.Edits;
import annals.workspace.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** Saves what is shown under names, and shows it again. */
final class SavedViews implements ViewsCard.Actions {

    private static final int IN_MENU = 20;

    private final MainWindow window;
    private @Nullable String opened;

    SavedViews(MainWindow window) {
        this.window = window;
    }

    private OwnWork own() {
        return window.own();
    }

    @Override
    public List<SavedView> all() {
        return own().workspace().views();
    }

    @Override
    public Optional<String> opened() {
        return Optional.ofNullable(opened)
                .filter(name -> own().workspace().view(name).isPresent());
    }

    @Override
    public void open(SavedView view) {
        Session session = window.session();
        if (session == null) {
            return;
        }
        try {
            session.show(ViewStates.view(view.state(), session.library()));
            opened = view.name();
        } catch (QuerySyntaxException e) {
            window.notice("The view “" + view.name() + "” cannot be shown: " + e.getMessage());
        }
    }

    @Override
    public void save(String name) {
        Session session = window.session();
        if (session != null) {
            SavedView view = new SavedView(name, ViewStates.of(session.view(), session.library()));
            own().perform(before -> Edits.put(view));
            opened = name;
        }
    }

    @Override
    public void rename(SavedView view, String name) {
        SavedView renamed = new SavedView(name, view.state());
        if (!name.equals(view.name()) && own().workspace().view(name).isPresent()) {
            throw new IllegalArgumentException("there is a view of this name already");
        }
        own().perform(before -> Edits.rename(view, renamed.name()));
        opened = view.name().equals(opened) ? name : opened;
    }

    @Override
    public void delete(SavedView view) {
        own().perform(before -> Edits.delete(view));
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return own().onChange(listener);
    }

    void show() {
        card(false);
    }

    void saveThis() {
        card(true);
    }

    private void card(boolean saving) {
        if (window.session() != null) {
            ViewsCard card = new ViewsCard(this, saving, window.overlay()::close);
            window.overlay().show(card, card.first());
        }
    }

    List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        all().stream().limit(IN_MENU).forEach(view -> items.add(item(view.name(), () -> open(view))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        opened().filter(this::hasChanged)
                .ifPresent(name -> items.add(item("Update “" + name + "” to what is shown", () -> save(name))));
        items.add(item("Save this view… (Ctrl+S)", this::saveThis));
        items.add(item("All views… (V)", this::show));
        return items;
    }

    private boolean hasChanged(String name) {
        Session session = window.session();
        return session != null
                && own().workspace()
                        .view(name)
                        .filter(view -> !view.state().equals(ViewStates.of(session.view(), session.library())))
                        .isPresent();
    }

    /** Each view as a command that opens it. */
    List<Command> commands() {
        return all().stream()
                .map(view -> new Command("View: " + view.name(), "", List.of(), "", true, () -> open(view)))
                .toList();
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
