package annals.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ui.look.Fonts;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LetteringTest {

    private final Lettering lettering = new Lettering();

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"الهدنة", "बातचीत", "ไทย", "שלום", "😀", "e\u0301", "a\u200Fb", "☀\uFE0F", "\u202Eabc", "\uD800"
            })
    void knowsTextsThatHaveToBeShaped(String text) {
        assertThat(Lettering.isShaped("Talks " + text + " begin")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Talks begin – “now” … 50 €",
                "Überraschung à São Tomé",
                "Москва",
                "Ελλάδα",
                "和談開始、東京",
                "서울",
                "№ 5 → 6 ½"
            })
    void leavesTheOthersToTheCanvas(String text) {
        assertThat(Lettering.isShaped(text)).isFalse();
    }

    @Test
    void putsShapedTextsAboveTheCanvasWhereTheyWouldStandOnIt() {
        onJavaFx(() -> {
            GraphicsContext g = new Canvas(400, 100).getGraphicsContext2D();
            g.setFont(Fonts.regular(12));
            g.translate(10, 20);
            lettering.begin(0, 400, 100);
            lettering.write(g, "plain", 5, 5);
            lettering.write(g, "الهدنة", 30, 40);
            g.setTextAlign(TextAlignment.RIGHT);
            lettering.write(g, "الهدنة", 300, 40);
            lettering.end();
            assertThat(lettering.layer().getChildren()).hasSize(2).allMatch(Node::isVisible);
            Bounds left = lettering.layer().getChildren().get(0).getBoundsInParent();
            Bounds right = lettering.layer().getChildren().get(1).getBoundsInParent();
            assertThat(left.getMinX()).isBetween(39.0, 41.0);
            assertThat(left.getMinY()).isLessThan(60);
            assertThat(left.getMaxY()).isBetween(60.0, 70.0);
            assertThat(right.getMaxX()).isBetween(308.0, 311.0);
        });
    }

    @Test
    void keepsWhatIsWrittenAgainAndHidesTheRest() {
        onJavaFx(() -> {
            GraphicsContext g = new Canvas(400, 100).getGraphicsContext2D();
            write(g, "الهدنة", "😀");
            Node first = lettering.layer().getChildren().getFirst();
            write(g, "الهدنة");
            assertThat(lettering.layer().getChildren())
                    .filteredOn(Node::isVisible)
                    .containsExactly(first);
            for (int i = 0; i < 1000; i++) {
                write(g, "😀 " + i);
            }
            assertThat(lettering.layer().getChildren()).hasSizeLessThan(300);
            assertThat(lettering.layer().getChildren())
                    .filteredOn(Node::isVisible)
                    .extracting(node -> ((Text) node).getText())
                    .containsExactly("😀 999");
        });
    }

    private void write(GraphicsContext g, String... texts) {
        lettering.begin(0, 400, 100);
        for (String text : texts) {
            lettering.write(g, text, 0, 0);
        }
        lettering.end();
    }

    private static void onJavaFx(Runnable check) {
        try {
            WaitForAsyncUtils.asyncFx(check).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
