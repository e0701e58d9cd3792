package annals.cli;

/** How counts are printed. */
enum CountFormat {
    table,
    jsonl,
    csv
}
