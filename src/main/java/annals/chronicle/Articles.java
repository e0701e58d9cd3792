package annals.chronicle;

import java.util.Arrays;

/**
 * Which events cite the same article. Addresses are too many to be kept, so each is a number of 64 bits here, and only what
 * several events cite is numbered in the end: two addresses that fall together by chance would cost a wrong hint, no more.
 */
final class Articles {

    /** What tells nothing of the article: the scheme, the usual machine, a mark within the page, a slash at the end. */
    private static final String[] PREFIXES = {"http://", "https://", "www."};

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final Ints events = new Ints();
    private long[] addresses = new long[1024];

    void add(int event, String address) {
        if (events.size() == addresses.length) {
            addresses = Arrays.copyOf(addresses, addresses.length * 2);
        }
        addresses[events.size()] = number(address);
        events.add(event);
    }

    private static long number(String address) {
        int from = 0;
        for (String prefix : PREFIXES) {
            from += address.startsWith(prefix, from) ? prefix.length() : 0;
        }
        int to = address.indexOf('#', from) < 0 ? address.length() : address.indexOf('#', from);
        while (to > from && address.charAt(to - 1) == '/') {
            to--;
        }
        // An address that is a machine alone, such as a newspaper's front page, is no article.
        if (address.substring(from, to).indexOf('/') < 0) {
            return 0;
        }
        long number = BASIS;
        for (int i = from; i < to; i++) {
            number = (number ^ address.charAt(i)) * PRIME;
        }
        return number;
    }

    /** Events with the articles that others cite, too. */
    PairTable.Builder shared() {
        long[] sorted = Arrays.copyOf(addresses, events.size());
        Arrays.sort(sorted);
        long[] several = new long[sorted.length];
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean again = sorted[i] == sorted[i - 1];
            if (again && sorted[i] != 0 && (count == 0 || several[count - 1] != sorted[i])) {
                several[count++] = sorted[i];
            }
        }
        PairTable.Builder shared = new PairTable.Builder();
        for (int i = 0; i < events.size(); i++) {
            int article = Arrays.binarySearch(several, 0, count, addresses[i]);
            if (article >= 0) {
                shared.add(events.get(i), article);
            }
        }
        return shared;
    }
}
