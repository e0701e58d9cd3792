package annals.ui.window;

import annals.library.Settings;
import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How wide the panes are, which are folded away, and whether the list stands beside the timeline or in its place. */
final class PaneLayout {

    /** What stands in the middle. */
    enum Middle {
        TIMELINE,
        BOTH,
        LIST;

        Middle next() {
            return switch (this) {
                case TIMELINE -> BOTH;
                case BOTH -> LIST;
                case LIST -> TIMELINE;
            };
        }
    }

    private static final double TOPICS_WIDTH = 248;
    private static final double DETAIL_WIDTH = 330;

    private final SplitPane across;
    private final Region topics;
    private final Region detail;
    private final SplitPane down;
    private final Settings settings;

    private double topicsWidth;
    private double detailWidth;
    private double listShare;
    private Middle middle = Middle.TIMELINE;
    private boolean placed;

    /** @param down holds the timeline, and takes the list below it */
    PaneLayout(SplitPane across, Region topics, Region center, Region detail, SplitPane down, Settings settings) {
        this.across = across;
        this.topics = topics;
        this.detail = detail;
        this.down = down;
        this.settings = settings;
        topicsWidth = settings.number("width.topics").orElse(TOPICS_WIDTH);
        detailWidth = settings.number("width.detail").orElse(DETAIL_WIDTH);
        listShare = Math.clamp(settings.number("share.list").orElse(0.4), 0.15, 0.85);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(topics, false);
        SplitPane.setResizableWithParent(detail, false);
        across.getItems().add(center);
        fold(topics, settings.is("folded.topics"));
        fold(detail, settings.is("folded.detail"));
        across.widthProperty().addListener((property, before, now) -> {
            if (!placed && now.doubleValue() > 0) {
                placed = true;
                placeAcross(now.doubleValue());
            }
        });
    }

    Middle middle() {
        return middle;
    }

    /** Puts the timeline, the list or both in the middle. */
    void arrange(Middle wanted, Region timeline, @Nullable Region list) {
        keepShares();
        middle = wanted;
        switch (wanted) {
            case TIMELINE -> down.getItems().setAll(timeline);
            case LIST -> down.getItems().setAll(list == null ? timeline : list);
            case BOTH -> {
                down.getItems().setAll(timeline);
                if (list != null) {
                    down.getItems().add(list);
                    SplitPane.setResizableWithParent(list, false);
                    down.setDividerPositions(1 - listShare);
                }
            }
        }
    }

    void toggleTopics() {
        toggle(topics);
    }

    void toggleDetail() {
        toggle(detail);
    }

    boolean isFolded(Region pane) {
        return !across.getItems().contains(pane);
    }

    private void toggle(Region pane) {
        keepShares();
        fold(pane, !isFolded(pane));
        placeAcross(across.getWidth());
    }

    private void fold(Region pane, boolean folded) {
        if (folded) {
            across.getItems().remove(pane);
        } else if (isFolded(pane)) {
            across.getItems().add(pane.equals(topics) ? 0 : across.getItems().size(), pane);
        }
    }

    /** Side panes keep their widths in pixels, whatever the window's, as far as the middle keeps some room. */
    private void placeAcross(double width) {
        if (width <= 0) {
            return;
        }
        double left = isFolded(topics) ? 0 : Math.min(0.28, topicsWidth / width);
        double right = isFolded(detail) ? 1 : Math.max(left + 0.34, 1 - detailWidth / width);
        if (!isFolded(topics) && !isFolded(detail)) {
            across.setDividerPositions(left, Math.max(0.55, right));
        } else if (!isFolded(topics)) {
            across.setDividerPositions(left);
        } else if (!isFolded(detail)) {
            across.setDividerPositions(Math.max(0.55, right));
        }
    }

    private void keepShares() {
        if (!isFolded(topics) && topics.getWidth() > 0) {
            topicsWidth = topics.getWidth();
        }
        if (!isFolded(detail) && detail.getWidth() > 0) {
            detailWidth = detail.getWidth();
        }
        if (down.getDividers().size() == 1 && down.getHeight() > 0) {
            listShare = 1 - down.getDividerPositions()[0];
        }
    }

    void remember() {
        keepShares();
        settings.put("width.topics", topicsWidth);
        settings.put("width.detail", detailWidth);
        settings.put("share.list", listShare);
        settings.put("folded.topics", isFolded(topics));
        settings.put("folded.detail", isFolded(detail));
        settings.put("middle", middle.name());
    }

    /** What stood in the middle when the store was open last. */
    Middle remembered() {
        return settings.get("middle")
                .filter(name -> Arrays.stream(Middle.values())
                        .anyMatch(known -> known.name().equals(name)))
                .map(Middle::valueOf)
                .orElse(Middle.TIMELINE);
    }
}
