package annals.ui.window;

import annals.bringin.BroughtIn;
import annals.bringin.ForeignFile;
import annals.bringin.Mapping;
import annals.explore.Beside;
import annals.explore.BesideEvents;
import annals.explore.Lane;
import annals.explore.Session;
import annals.ui.beside.BesideStrip;
import annals.ui.beside.BringInCard;
import annals.ui.beside.BroughtInCard;
import annals.ui.beside.BundlesCard;
import annals.ui.window.FileChoice.Kind;
import java.util.List;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/** Brings events from elsewhere in beside the archive: asks for a file, then what its columns mean. */
final class BringingIn {

    private static final List<Kind> KINDS =
            List.of(new Kind("CSV", "csv"), new Kind("JSON lines", "jsonl"), new Kind("iCalendar", "ics"));

    private final MainWindow window;
    private final Lane reading;
    private final Beside beside;

    BringingIn(MainWindow window) {
        this.window = window;
        reading = new Lane(window.setting().workers(), Platform::runLater);
        beside = new Beside(
                window.setting().store().path(), window.setting().workers(), Platform::runLater, this::failed);
        beside.read();
    }

    Beside beside() {
        return beside;
    }

    /** What is brought in, for the window of an archive. */
    BesideStrip strip(Session session) {
        BesideEvents events = new BesideEvents(session, beside, window.setting().workers(), Platform::runLater);
        return new BesideStrip(session, events, this::read);
    }

    void choose() {
        window.files()
                .open(window.stage(), "Bring in events", KINDS)
                .ifPresent(file -> reading.ask(() -> ForeignFile.read(file), this::ask, this::failed));
    }

    private void ask(ForeignFile opened) {
        List<String> columns = opened.events().columns();
        BringInCard card = new BringInCard(opened.events(), opened.name(), remembered(columns), (name, mapping) -> {
            window.overlay().close();
            window.setting().settings().put(key(columns), mapping.toText());
            beside.add(name, opened.kind(), opened.text(), mapping);
        });
        window.overlay().show(card, card.first());
    }

    /** Files of the same columns come from the same place, and mean the same. */
    private Mapping remembered(List<String> columns) {
        return window.setting()
                .settings()
                .get(key(columns))
                .map(Mapping::parse)
                .orElseGet(() -> Mapping.guess(columns));
    }

    private static String key(List<String> columns) {
        return "bringin." + Integer.toHexString(columns.hashCode());
    }

    void manage() {
        BundlesCard card = new BundlesCard(beside, () -> {
            window.overlay().close();
            choose();
        });
        window.overlay().show(card, card.first());
    }

    private void read(BroughtIn event) {
        BroughtInCard card = new BroughtInCard(event, window.setting().browser());
        window.overlay().show(card, card);
    }

    private void failed(Exception e) {
        LoggerFactory.getLogger(BringingIn.class).warn("events were not brought in", e);
        window.notice("Not brought in: " + e.getMessage());
    }
}
