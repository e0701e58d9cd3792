package annals.timeline;

/**
 * Divides time into cells of a power of two days, counted from 1970-01-01. What is decided by cells stays as it is while
 * one pans; and since every cell is half of a larger one, most of it stays while one zooms.
 */
final class Grid {

    /** Cells of eleven thousand years. */
    static final int COARSEST = 22;

    private static final int BEYOND_ALL_DATES = 40;

    private Grid() {}

    static long days(int exponent) {
        return 1L << exponent;
    }

    /** The exponent of the smallest cells that are at least so wide. */
    static int exponent(double pixels, double pixelsPerDay) {
        int exponent = 0;
        while (exponent < BEYOND_ALL_DATES && days(exponent) * pixelsPerDay < pixels) {
            exponent++;
        }
        return exponent;
    }
}
