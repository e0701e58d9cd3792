package annals.app;

import annals.cli.UserError;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/** Whether a window can be shown here; JavaFX itself answers that with a stack trace. */
final class Display {

    private static final String ADVICE =
            "; without one, annals snapshot --out picture.png draws the window into a file";

    private Display() {}

    /** JavaFX's own headless platform, drawn in software. */
    static void useNone() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** Says in one line what is missing for a window, if anything is. */
    static void require() {
        System.setProperty("java.awt.headless", "true"); // of AWT nothing is used but letters and pictures
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || "Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            throw new UserError("there is no display to open a window on (DISPLAY is not set)" + ADVICE);
        }
        try (Arena arena = Arena.ofConfined()) {
            requireGtk(arena);
            if (!opens(display, arena)) {
                throw new UserError("the display " + display + " cannot be opened" + ADVICE);
            }
        }
    }

    @SuppressWarnings("restricted") // the launcher grants native access; only whether a library is there is asked
    private static void requireGtk(Arena arena) {
        try {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
        } catch (IllegalArgumentException e) {
            throw new UserError("GTK 3 is not installed, which the window needs; install it"
                    + " (Debian and Ubuntu: apt install libgtk-3-0, Fedora: dnf install gtk3)" + ADVICE);
        }
    }

    @SuppressWarnings("restricted") // as above: a display is opened and closed again
    private static boolean opens(String display, Arena arena) {
        try {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(
                    x11.find("XOpenDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(
                    x11.find("XCloseDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) close.invokeExact(connection);
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("libX11 does not answer as it should", e);
        }
    }
}
