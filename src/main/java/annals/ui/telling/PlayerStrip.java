package annals.ui.telling;

import annals.explore.own.StoryDesk;
import annals.export.MarkdownBlocks;
import annals.export.StepTexts;
import annals.ui.look.Icons;
import annals.workspace.Step;
import annals.workspace.Story;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Below the timeline while a story is played: which step it is, and what the analyst says of it. */
public final class PlayerStrip extends HBox {

    private final StoryDesk desk;
    private final Label place = new Label();
    private final Label when = new Label();
    private final Label heading = new Label();
    private final Label words = new Label();
    private final ScrollPane said = new ScrollPane(words);
    private final Button back;
    private final Button on;

    public PlayerStrip(StoryDesk desk) {
        this.desk = desk;
        setId("player");
        setAccessibleText("Playing a story");
        getStyleClass().add("player");
        getStylesheets()
                .add(Objects.requireNonNull(PlayerStrip.class.getResource("telling.css"))
                        .toExternalForm());
        back = Icons.button(Feather.CHEVRON_LEFT, "Previous step (←)", () -> desk.go(-1));
        on = Icons.button(Feather.CHEVRON_RIGHT, "Next step (→)", () -> desk.go(1));
        back.setId("previous-step");
        on.setId("next-step");
        place.setId("step-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        when.getStyleClass().addAll("muted", "step-when");
        heading.setId("step-heading");
        heading.getStyleClass().add("player-heading");
        heading.setWrapText(true);
        words.setId("step-said");
        words.setWrapText(true);
        words.getStyleClass().add("player-words");
        said.setFitToWidth(true);
        said.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        said.setFocusTraversable(false);
        said.getStyleClass().add("player-said");
        VBox texts = new VBox(when, heading, said);
        texts.getStyleClass().add("player-texts");
        Region gap = new Region();
        HBox.setHgrow(texts, Priority.SOMETIMES);
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button end = Icons.button(Feather.X, "End (Esc)", desk::end);
        end.setId("end-story");
        HBox steps = new HBox(2, back, place, on);
        steps.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(steps, texts, gap, end);
        desk.onChange(this::show);
        show();
    }

    private void show() {
        boolean playing = desk.isPlaying();
        setVisible(playing);
        setManaged(playing);
        Story story = desk.story().orElse(null);
        Step step = desk.step().orElse(null);
        if (!playing || story == null || step == null) {
            return;
        }
        int last = story.steps().size();
        place.setText(desk.at() + 1 + " of " + last);
        back.setDisable(desk.at() == 0);
        on.setDisable(desk.at() == last - 1);
        when.setText(StepTexts.when(step));
        when.setManaged(!when.getText().isEmpty());
        heading.setText(StepTexts.heading(step));
        words.setText(MarkdownBlocks.plain(step.words()));
        said.setVisible(!step.words().isBlank());
        said.setManaged(!step.words().isBlank());
        said.setVvalue(0);
    }
}
