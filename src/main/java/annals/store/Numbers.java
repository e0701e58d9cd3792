package annals.store;

import java.util.Arrays;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Several numbers in one text, where a table of their own would cost more than it gives. */
final class Numbers {

    private Numbers() {}

    static String toText(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    static int[] fromText(String text) {
        StringTokenizer tokens = new StringTokenizer(text, " ");
        int[] numbers = new int[tokens.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(tokens.nextToken());
        }
        return numbers;
    }
}
