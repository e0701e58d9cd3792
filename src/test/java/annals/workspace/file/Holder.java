package annals.workspace.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that takes a lock, says so, and holds it until its input ends. */
final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            channel.lock();
            out.write("held\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            System.in.readAllBytes();
        }
    }
}
