package annals.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON as it is written: absent values are null, lists never are. What would steer a terminal is written as its number. */
public final class JsonText {

    private JsonText() {}

    public static String object(String... fields) {
        return Arrays.stream(fields).collect(Collectors.joining(",", "{", "}"));
    }

    public static String field(String name, String json) {
        return string(name) + ":" + json;
    }

    public static <T> String array(List<T> values, Function<T, String> toJson) {
        return values.stream().map(toJson).collect(Collectors.joining(",", "[", "]"));
    }

    public static String string(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                default -> {
                    if (needsNumber(c) || (Character.isSurrogate(c) && isLone(text, i))) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean needsNumber(char c) {
        return c == '\t' || TerminalText.steers(c) || c == 0x2028 || c == 0x2029;
    }

    /** A surrogate without its other half has no form in UTF-8. */
    private static boolean isLone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
