package annals.ui.beside;

import annals.bringin.BroughtIn;
import annals.model.Source;
import annals.model.Tag;
import annals.text.WebAddress;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One of the events that stand beside the archive, with all that is known of it. */
public final class BroughtInCard extends VBox {

    public BroughtInCard(BroughtIn event, Consumer<String> browser) {
        getStyleClass().addAll("card", "keys-card");
        setMaxSize(560, USE_PREF_SIZE);
        add(event.written(), "muted");
        add(event.event().title(), "headline");
        if (event.event().summary() != null) {
            add(event.event().summary(), "summary");
        }
        if (!event.event().tags().isEmpty()) {
            add(event.event().tags().keySet().stream().map(Tag::name).collect(Collectors.joining(" · ")), "muted");
        }
        for (Source source : event.event().sources()) {
            if (WebAddress.isWeb(source.url())) {
                Hyperlink link = new Hyperlink(source.name());
                link.setOnAction(action -> browser.accept(source.url()));
                getChildren().add(link);
            } else {
                add(source.name() + " " + source.url(), "muted");
            }
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(500);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
