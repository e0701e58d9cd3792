package annals.ingest;

import annals.archive.Archive;
import annals.archive.FileFacts;
import annals.archive.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads an archive's files on this thread, parses them on others, and hands the pages out here, in the order of reading. */
final class PageStream implements AutoCloseable {

    /** How many pages may be on their way; enough to keep the others busy, little enough to keep memory flat. */
    private static final int ON_THE_WAY = 256;

    private static final long BYTES_ON_THE_WAY = 32 << 20;

    private final ExecutorService parsers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("annals-parser-", 1).factory());
    private final DayTwins twins = new DayTwins();
    private final ImportProgress progress;

    PageStream(ImportProgress progress) {
        this.progress = progress;
    }

    /** What a reading is asked for and tells. */
    interface Sink {
        void expect(int files);

        /** Whether to read a file; asked for every one. */
        boolean wants(FileFacts file);

        void page(ParsedPage page);

        void problem(Problem problem);
    }

    void read(int archiveNumber, Archive archive, Sink sink) throws IOException, ImportCancelledException {
        Reading reading = new Reading(archiveNumber, sink);
        archive.visit(reading);
        reading.drain(0);
        progress.goOn();
    }

    /** Reads a few files again, those that the predicate names. */
    void readAgain(int archiveNumber, Archive archive, Predicate<String> paths, Consumer<ParsedPage> pages)
            throws IOException, ImportCancelledException {
        read(archiveNumber, archive, new Sink() {
            @Override
            public void expect(int files) {}

            @Override
            public boolean wants(FileFacts file) {
                return paths.test(file.path());
            }

            @Override
            public void page(ParsedPage page) {
                pages.accept(page);
            }

            // It was told at the first reading.
            @Override
            public void problem(Problem problem) {}
        });
    }

    @Override
    public void close() {
        parsers.shutdown();
    }

    private record OnTheWay(int bytes, Future<ParsedPage> page) {}

    private final class Reading implements Archive.Visitor {
        private final int archiveNumber;
        private final Sink sink;
        private final Deque<OnTheWay> onTheWay = new ArrayDeque<>(ON_THE_WAY);
        private long bytesOnTheWay;

        Reading(int archiveNumber, Sink sink) {
            this.archiveNumber = archiveNumber;
            this.sink = sink;
        }

        @Override
        public boolean goesOn() {
            return !progress.isCancelled();
        }

        @Override
        public void expect(int files) {
            sink.expect(files);
        }

        @Override
        public boolean wants(FileFacts file) {
            return sink.wants(file);
        }

        @Override
        public void file(FileFacts file, byte[] content) throws IOException {
            drain(bytesOnTheWay + content.length > BYTES_ON_THE_WAY ? 0 : ON_THE_WAY - 1);
            bytesOnTheWay += content.length;
            onTheWay.add(new OnTheWay(
                    content.length, parsers.submit(() -> ParsedPage.of(archiveNumber, file, content, twins))));
        }

        @Override
        public void problem(Problem problem) {
            sink.problem(problem);
        }

        /** Hands out pages until no more than so many are on their way. */
        void drain(int left) throws IOException {
            while (onTheWay.size() > left) {
                try {
                    OnTheWay next = onTheWay.remove();
                    bytesOnTheWay -= next.bytes();
                    sink.page(next.page().get());
                } catch (ExecutionException e) {
                    throw new IOException("a page could not be read: " + e.getCause(), e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("the import was interrupted", e);
                }
            }
        }
    }
}
