package annals.faults;

/** How the store was found after a fault. */
enum Outcome {
    AS_BEFORE("as before"),
    DONE("done"),
    MADE_ANEW("made anew"),
    SAID("said"),
    WRONG("wrong");

    private final String heading;

    Outcome(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
