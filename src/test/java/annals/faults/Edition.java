package annals.faults;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The archive at three times. From one to the next few pages change, or most of them do. */
enum Edition {
    /** Half of the pages, under other headlines. */
    OLDER {
        @Override
        Optional<byte[]> of(int number, byte[] page) {
            return number % 2 == 0 ? Optional.empty() : Optional.of(reworded(page, "by first reports"));
        }
    },
    /** All but a few pages. */
    PRESENT {
        @Override
        Optional<byte[]> of(int number, byte[] page) {
            return number % 50 == 0 ? Optional.empty() : Optional.of(page);
        }
    },
    /** All pages, a few of them under other headlines. */
    NEWER {
        @Override
        Optional<byte[]> of(int number, byte[] page) {
            return Optional.of(number % 40 == 0 ? reworded(page, "it is confirmed") : page);
        }
    };

    /** A page as it is in this edition, if it has it. */
    abstract Optional<byte[]> of(int number, byte[] page);

    private static byte[] reworded(byte[] page, String how) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^(#{1,3} [^#\\[\n][^\n]*)$", "$1, " + how)
                .getBytes(StandardCharsets.UTF_8);
    }
}
