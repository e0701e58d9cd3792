package annals.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages pages in the ways in which pages are damaged, and in some more. */
final class Mutations {

    private static final List<String> SHARDS = List.of(
            "[",
            "]",
            "(",
            ")",
            "](",
            "[](",
            "![",
            "<",
            ">",
            "<!--",
            "-->",
            "<a ",
            "&",
            "&#",
            "&#x0;",
            "&amp;",
            "_",
            "*",
            "`",
            "```",
            "#",
            "###",
            "\n# ",
            "\n### ",
            "\n##### ",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\t",
            "    ",
            "- ",
            "\n- ",
            "1. ",
            "\n1. ",
            "> ",
            "---",
            "===",
            "\\",
            "\0",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\u3000",
            "\u202E",
            "😀",
            "中",
            "%",
            "%00",
            "%FF",
            ".md",
            ".md)",
            "/news/2017/01/16/talks-begin.md",
            "](/news/9999/99/99/x.md)",
            "](/zh/news/2017/1/1/",
            "](http://",
            "[IMG](",
            "2017-01-16",
            "-44-03-15",
            "_Context: ",
            "_：",
            ", ",
            ", 2016",
            "Washington, D.C.");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutate(String page, String other) {
        String text = page;
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            text = mutateText(text, other);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? mutateBytes(bytes) : bytes;
    }

    private String mutateText(String text, String other) {
        int at = place(text.length());
        int end = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + shard() + text.substring(at);
            case 1 -> text.substring(0, at) + shard() + text.substring(end);
            case 2 -> text.substring(0, at) + shard().repeat(random.nextInt(400)) + text.substring(at);
            case 3 -> text.substring(0, at) + text.substring(end);
            case 4 -> text.substring(0, at) + other.substring(place(other.length()));
            case 5 -> lines(text);
            case 6 -> text.replace(shard(), shard());
            default -> random.nextInt(4) == 0 ? text.substring(0, at) : text;
        };
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 3 -> lines.set(line, " ".repeat(random.nextInt(9)) + lines.get(line));
            default -> Collections.shuffle(lines, random);
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }

    private byte[] mutateBytes(byte[] bytes) {
        byte[] mutated = Arrays.copyOf(bytes, bytes.length - random.nextInt(Math.min(bytes.length, 3) + 1));
        for (int i = random.nextInt(4); i > 0 && mutated.length > 0; i--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    private int place(int length) {
        return random.nextInt(length + 1);
    }

    private String shard() {
        return SHARDS.get(random.nextInt(SHARDS.size()));
    }
}
