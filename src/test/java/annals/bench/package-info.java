/** Benchmarks, run by {@code mvn -q -Pbench}. They print medians and ratios; nothing here asserts a time. */
package annals.bench;
