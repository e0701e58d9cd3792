package annals.ui.window;

import annals.bringin.BroughtIn;
import annals.bringin.ForeignEvents;
import annals.bringin.Mapping;
import annals.explore.Beside;
import annals.explore.Lane;
import annals.text.MalformedException;
import annals.ui.beside.BringInCard;
import annals.ui.beside.BroughtInCard;
import annals.ui.beside.BundlesCard;
import annals.ui.window.FileChoice.Kind;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/** Brings events from elsewhere in beside the archive: asks for a file, then what its columns mean. */
final class BringingIn {

    private static final long LARGEST = 50_000_000;
    private static final List<Kind> KINDS =
            List.of(new Kind("CSV", "csv"), new Kind("JSON lines", "jsonl"), new Kind("iCalendar", "ics"));

    private final MainWindow window;
    private final Lane reading;
    private final Beside beside;

    /** A file that was read. */
    private record Opened(String name, ForeignEvents.Kind kind, String text, ForeignEvents events) {}

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

    void choose() {
        window.files()
                .open(window.stage(), "Bring in events", KINDS)
                .ifPresent(file -> reading.ask(() -> read(file), this::ask, this::failed));
    }

    private static Opened read(Path file) throws IOException, MalformedException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        ForeignEvents.Kind kind = KINDS.stream().anyMatch(known -> known.isOf(file))
                ? ForeignEvents.Kind.valueOf(ending)
                : ForeignEvents.Kind.CSV;
        if (Files.size(file) > LARGEST) {
            throw new IOException(name + " is larger than 50 MB; import it as an archive instead");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new Opened(name.replaceFirst("\\.[^.]*$", ""), kind, text, ForeignEvents.read(kind, text));
    }

    private void ask(Opened opened) {
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

    void read(BroughtIn event) {
        BroughtInCard card = new BroughtInCard(event, window.setting().browser());
        window.overlay().show(card, card);
    }

    private void failed(Exception e) {
        LoggerFactory.getLogger(BringingIn.class).warn("events were not brought in", e);
        window.notice("Not brought in: "
                + (e instanceof MalformedInputException ? "the file is no text in UTF-8" : e.getMessage()));
    }
}
