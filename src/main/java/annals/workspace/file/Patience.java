package annals.workspace.file;

import java.time.Duration;

/**
 * How long is waited for another process or window that reads or changes the workspace. Each has it for a moment only; who has it for
 * long is stuck.
 *
 * @param waits told, on the thread that waits, when waiting begins
 */
public record Patience(Duration longest, Runnable waits) {

    static final Patience SILENT = tellingWhenIt(() -> {});

    public static Patience tellingWhenIt(Runnable waits) {
        return new Patience(Duration.ofSeconds(10), waits);
    }
}
