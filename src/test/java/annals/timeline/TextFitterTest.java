package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextFitterTest {

    private final TextFitter fitter = new TextFitter(text -> text.length() * 10.0);

    @Test
    void leavesAShortTextInOneLine() {
        assertThat(fitter.fit("Talks begin", 110, 2).lines()).containsExactly("Talks begin");
    }

    @Test
    void breaksALongTextBetweenWords() {
        TextFitter.Fitted fitted = fitter.fit("Talks begin in Geneva today", 130, 2);
        assertThat(fitted.lines()).containsExactly("Talks begin", "in Geneva to…");
        assertThat(fitted.width()).isBetween(120.0, 130.0);
    }

    @Test
    void breaksChineseBetweenCharacters() {
        assertThat(fitter.fit("中國四川省發生地震", 50, 2).lines()).containsExactly("中國四川省", "發生地震");
    }

    @Test
    void takesAsManyLinesAsItMay() {
        String text = "Talks begin in Geneva and end a day later";
        assertThat(fitter.fit(text, 130, 3).lines()).containsExactly("Talks begin", "in Geneva and", "end a day la…");
        assertThat(fitter.fit("Talks begin in Geneva", 130, 3).lines()).containsExactly("Talks begin", "in Geneva");
    }

    @Test
    void cutsAWordThatFitsNoLine() {
        assertThat(fitter.fit("Donaudampfschifffahrt", 60, 2).lines()).containsExactly("Donau…");
    }

    @Test
    void measuresATextOnce() {
        AtomicInteger measured = new AtomicInteger();
        TextFitter counting = new TextFitter(text -> {
            measured.incrementAndGet();
            return text.length();
        });
        counting.fit("Talks begin", 5);
        int once = measured.get();
        counting.fit("Talks begin", 5);
        assertThat(measured).hasValue(once);
    }
}
