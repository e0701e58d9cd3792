package annals.archive;

import java.util.List;
import java.util.Random;

/** Items of related and source lists as wiki text with scars makes them. */
final class RandomItems {

    private static final List<String> TEXT = List.of(
            "talks",
            "Syria",
            " ",
            "  ",
            ",",
            ".",
            "…",
            "中文",
            "《冰点》",
            "[x]",
            "[[x]]",
            "[a [b] c]",
            "[?]",
            "(x)",
            "\"q\"",
            "_",
            "*",
            "**",
            "&quot;",
            "&#x27;",
            "&",
            "<sub>W</sub>",
            "<",
            ">",
            "-{zh-tw:a;zh-hk:b}-",
            "{{es icon}}",
            "\\",
            "[http:--www.bbc.com-news-42346881 (\"BBC News\")]",
            "!",
            "#",
            ":",
            ".md",
            "`",
            "'",
            "|",
            "~~");
    private static final List<String> SCARS = List.of(
            "[", "]", "]]", "[[", "](", ")", "(", "[a](b)", "[a](/news/2016/01/1/b.md)", "[a](http://b)", "](/news/");
    private static final List<String> SLUG =
            List.of("talks", "-", "a", "(b)", "中文", "%E4%B8%AD", "_", ".", "'", "*", "!", "~", ";", "&amp;", "\\");
    private static final List<String> CONTEXTS = List.of(
            "", " ", " _Context: a, b_", " _消息：a, b_", "  *Kontext: Washington, D.C.*  ", " _Context: a_b, [c]_");
    private static final List<String> SITES =
            List.of("http://a.org/", "https://www.bbc.com/", "//a.org/", "ftp://x/", "news:");
    private static final List<String> IMAGES =
            List.of("", " ", " [IMG](https://a.org/b.jpg)", " [IMG](https://a.org/(b).jpg)", " [IMG](/b.jpg)");

    private final Random random;
    private final boolean scarred;

    RandomItems(long seed, boolean scarred) {
        this.random = new Random(seed);
        this.scarred = scarred;
    }

    String related() {
        String edition = random.nextInt(4) == 0 ? "/zh" : "";
        return "[" + text() + "](" + edition + "/news/2017/01/" + (1 + random.nextInt(31)) + "/" + many(SLUG, 6)
                + ".md)" + one(CONTEXTS);
    }

    String source() {
        return "[" + text() + "](" + one(SITES) + many(SLUG, 8) + ")" + one(IMAGES);
    }

    private String text() {
        String text = many(TEXT, 10);
        if (scarred && random.nextInt(2) == 0) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            return text.substring(0, at) + one(SCARS) + text.substring(at);
        }
        return text;
    }

    private String many(List<String> of, int most) {
        StringBuilder text = new StringBuilder(one(of));
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(one(of));
        }
        return text.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
