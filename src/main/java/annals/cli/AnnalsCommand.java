package annals.cli;

import annals.store.StoreFolder;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The program itself: without a command it opens the window. */
@Command(
        name = "annals",
        description = "Explore a news-event archive on a timeline. Without a command, the window opens.",
        mixinStandardHelpOptions = true,
        versionProvider = AnnalsCommand.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            OpenCommand.class,
            ImportCommand.class,
            ListCommand.class,
            TagsCommand.class,
            HistogramCommand.class,
            ShowCommand.class,
            RelatedCommand.class,
            PathCommand.class,
            StoriesCommand.class,
            CompareCommand.class,
            SnapshotCommand.class,
            ExportCommand.class,
            BringInCommand.class,
            StarCommand.class,
            UnstarCommand.class,
            LabelCommand.class,
            NoteCommand.class,
            StoryCommand.class,
            WorkspaceCommand.class,
            CheckCommand.class,
            RegisterCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        })
public final class AnnalsCommand implements Callable<Integer> {

    @Mixin
    private final StoreOption store = new StoreOption();

    private final WindowStarter windows;
    private final Consumer<StoreFolder> startLog;

    /** @param startLog is told the store before a command runs */
    public AnnalsCommand(WindowStarter windows, Consumer<StoreFolder> startLog) {
        this.windows = windows;
        this.startLog = startLog;
    }

    void startLog() {
        startLog.accept(store.folder());
    }

    StoreOption store() {
        return store;
    }

    WindowStarter windows() {
        return windows;
    }

    @Override
    public Integer call() {
        return windows.open(store.folder(), null, null);
    }

    /** Told by the launcher, which knows it from the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"annals " + System.getProperty("annals.version", "unknown")};
        }
    }
}
