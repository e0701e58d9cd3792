package annals.cli;

import annals.chronicle.Spelling;
import annals.search.Folding;
import annals.store.StoreFolder;
import annals.workspace.SavedView;
import annals.workspace.ViewState;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import java.time.Clock;

/** A view that the analyst saved, by its name. */
final class KeptView {

    private KeptView() {}

    static ViewState named(String name, StoreFolder store) {
        Workspace workspace = WorkspaceFile.in(store, Clock.systemUTC()).read();
        return workspace.view(name).map(SavedView::state).orElseThrow(() -> unknown(name, workspace));
    }

    private static UserError unknown(String name, Workspace workspace) {
        return new UserError(
                workspace.views().isEmpty()
                        ? "no view was saved in this store yet; Ctrl+S in the window saves what it shows"
                        : Spelling.unknown(
                                "view",
                                name,
                                workspace.views().stream().map(SavedView::name).toList(),
                                Folding::fold));
    }
}
