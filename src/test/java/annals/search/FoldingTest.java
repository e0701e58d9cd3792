package annals.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"SYRIA, syria", "Déjà, deja", "總統, 总统", "ＡＢＣ, abc", "Straße, STRASSE", "İstanbul, istanbul"})
    void makesEqual(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"war, wär war", "总统, 总理"})
    void keepsApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }
}
