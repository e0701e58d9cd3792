package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.relations.Contrast.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {

    /** Of a thousand events on each side. */
    private static Difference one(int here, int there) {
        return Contrast.of(new int[] {here}, 1000, new int[] {there}, 1000).getFirst();
    }

    @Test
    void ofAFewDoesNotLookExtreme() {
        assertThat(one(2, 0).times()).isBetween(3.0, 6.0);
        assertThat(one(2, 0).chance()).isGreaterThan(0.2);
        assertThat(one(300, 100).times()).as("ten events more on each side").isBetween(2.9, 2.98);
        assertThat(one(200, 100).times()).isCloseTo(2, within(0.02));
        assertThat(one(200, 100).chance()).isLessThan(1e-8);
    }

    @Test
    void ofEqualSharesIsNoneWhateverTheSizes() {
        Difference same =
                Contrast.of(new int[] {100}, 1000, new int[] {500}, 5000).getFirst();
        assertThat(same.times()).isCloseTo(1, within(0.02));
        assertThat(same.chance()).isGreaterThan(0.9);
    }

    @Test
    void ofWhatIsThereOnOneSideAloneIsTold() {
        List<Difference> differences = Contrast.of(new int[] {0, 0, 40}, 1000, new int[] {40, 0, 0}, 1000);
        assertThat(differences).extracting(Difference::thing).containsExactly(0, 2);
        assertThat(differences.get(0).times()).isLessThan(0.1);
        assertThat(differences.get(1).times()).isGreaterThan(10);
    }

    @Test
    void comesByChanceAsOftenAsANormalVariableLiesSoFarOut() {
        assertThat(chanceAt(0)).isCloseTo(1, within(1e-6));
        assertThat(chanceAt(0.15)).isCloseTo(0.8808, within(1e-3));
        assertThat(chanceAt(0.25)).isCloseTo(0.8026, within(1e-3));
        assertThat(chanceAt(0.6745)).isCloseTo(0.5, within(1e-3));
        assertThat(chanceAt(1.96)).isCloseTo(0.05, within(1e-3));
        assertThat(chanceAt(2.9677)).isCloseTo(0.003, within(1e-5));
        assertThat(chanceAt(3.2905)).isCloseTo(0.001, within(1e-5));
        assertThat(chanceAt(10)).isBetween(1.5e-23, 1.6e-23);
        assertThat(chanceAt(6)).isCloseTo(1.9732e-9, within(1e-11));
    }

    /** Of a share that is so many deviations above another, of so many that the prior hardly counts. */
    private static double chanceAt(double deviations) {
        int size = 100_000_000;
        int there = size / 2;
        int here = (int) Math.round(there + deviations * Math.sqrt(size / 2.0));
        return Contrast.of(new int[] {here}, size, new int[] {there}, size)
                .getFirst()
                .chance();
    }
}
