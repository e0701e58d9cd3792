package annals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk in memory, of a size that can be changed: only where the system lets one be made. */
final class SmallDisk {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @return whether there may be one */
    static boolean isPossible(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (mount(folder, "size=1m") != 0) {
            return false;
        }
        new SmallDisk(folder).remove();
        return true;
    }

    static SmallDisk at(Path folder, long bytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (mount(folder, "size=" + bytes) != 0) {
            throw new IOException("there can be no disk at " + folder);
        }
        return new SmallDisk(folder);
    }

    void resize(long bytes) throws IOException, InterruptedException {
        if (mount(folder, "remount,size=" + bytes) != 0) {
            throw new IOException("the disk at " + folder + " keeps its size");
        }
    }

    private static int mount(Path folder, String options) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", options, "annals-faults", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Even while somebody still has a file of it in memory. */
    void remove() throws IOException, InterruptedException {
        if (run("umount", "-l", folder.toString()) != 0) {
            throw new IOException("the disk at " + folder + " is still in use");
        }
    }
}
