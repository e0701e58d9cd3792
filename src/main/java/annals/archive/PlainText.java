package annals.archive;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wiki text with scars made plain: HTML tags go, entities are decoded, runs of white space become one, ends are trimmed.
 * Nothing else is thrown away, brackets and asterisks least of all.
 */
final class PlainText {

    private static final Pattern HTML_TAG =
            Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9:-]{0,30}(?:\\s[^<>]*+)?/?|!--[^<>]*?--)>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private PlainText() {}

    static String of(String raw) {
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = HTML_TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = decodeEntities(text);
        }
        return collapseSpace(text);
    }

    private static String decodeEntities(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decode(match.group())));
    }

    private static String decode(String entity) {
        if (entity.charAt(1) != '#') {
            return Html5Entities.entityToString(entity);
        }
        boolean hex = Character.toLowerCase(entity.charAt(2)) == 'x';
        int codePoint = Integer.parseInt(entity, hex ? 3 : 2, entity.length() - 1, hex ? 16 : 10);
        boolean character = Character.isValidCodePoint(codePoint)
                && codePoint != 0
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return character ? Character.toString(codePoint) : "\uFFFD";
    }

    private static String collapseSpace(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (c != '\0') {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
