package annals.ui.window;

import annals.archive.Archive;
import java.io.IOException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A folder or a packed archive that is dropped on the window is opened. */
final class DroppedArchives {

    private final Consumer<Archive> open;
    private final Consumer<Exception> failed;

    DroppedArchives(Consumer<Archive> open, Consumer<Exception> failed) {
        this.open = open;
        this.failed = failed;
    }

    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isOneFile(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK, TransferMode.MOVE);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isOneFile(event.getDragboard())) {
                event.setDropCompleted(true);
                event.consume();
                open(event.getDragboard());
            }
        });
    }

    private static boolean isOneFile(Dragboard board) {
        return board.hasFiles() && board.getFiles().size() == 1;
    }

    private void open(Dragboard board) {
        try {
            open.accept(Archive.at(board.getFiles().getFirst().toPath()));
        } catch (IOException e) {
            failed.accept(e);
        }
    }
}
