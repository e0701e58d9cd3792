package annals.workspace.file;

import annals.text.MalformedException;
import annals.workspace.Item;
import annals.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which things are kept, and how older forms become it: a database and a file of the same version go the same
 * way.
 *
 * @param migrations the first makes version 2 of version 1, and so on
 */
record Form(List<Migration> migrations) {

    static final Form PRESENT = new Form(List.of());

    /** Makes things of one version into those of the next. */
    @FunctionalInterface
    interface Migration {
        List<RawItem> apply(List<RawItem> items) throws MalformedException;
    }

    Form {
        migrations = List.copyOf(migrations);
    }

    int version() {
        return migrations.size() + 1;
    }

    List<RawItem> migrated(List<RawItem> items, int from) throws MalformedException {
        if (from > version()) {
            throw new MalformedException(
                    "it was made by a later Annals (form " + from + ", this one knows " + version() + ")");
        }
        if (from < 1) {
            throw new MalformedException("there is no form " + from);
        }
        List<RawItem> migrated = items;
        for (Migration migration : migrations.subList(from - 1, migrations.size())) {
            migrated = migration.apply(migrated);
        }
        return migrated;
    }

    static Workspace workspace(List<RawItem> present) throws MalformedException {
        List<Item> items = new ArrayList<>();
        for (RawItem raw : present) {
            try {
                items.add(ItemJson.read(raw));
            } catch (MalformedException e) {
                throw new MalformedException(raw.kind() + " " + raw.name().replace('\n', ' ') + ": " + e.getMessage());
            }
        }
        return Workspace.of(items);
    }

    static List<RawItem> raw(Workspace workspace) {
        return workspace.items().values().stream().map(ItemJson::write).toList();
    }
}
