package annals.cli;

/** How an answer about events is printed: to be read, or an object a line. */
enum AnswerFormat {
    text,
    jsonl
}
